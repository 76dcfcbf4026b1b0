import type { ChartSpec } from '../../core/charts/chart-spec.ts';

/** A chart in words and numbers: drawings, sentence, table and the drawing by script all show this one object. */
export interface ChartView {
  readonly kind: ChartSpec['kind'];
  /** Values are 分; otherwise counts. */
  readonly money: boolean;
  /** Unit of the drawing: `万元`, `人次`. */
  readonly unit: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** How the numbers came about, and their unit. */
  readonly note: string;
  /** In what its categories differ: a year that is not over. */
  readonly unlike: string | undefined;
  /** The whole chart in a sentence or two, for those who do not see it. */
  readonly summary: string;
  /** What the table of the same numbers is about, in the unit of the table. */
  readonly caption: string;
  /** Head of the categories in the table. */
  readonly head: string;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartViewSeries[];
}

export interface ChartCategory {
  readonly name: string;
  /** The same under an axis: shorter, in two lines where it holds a line break, empty where it would be repeated. */
  readonly axis: string;
  /** What is left over, taken together: drawn quieter. */
  readonly rest?: boolean | undefined;
}

export interface ChartViewSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** Where each number is added up, for the cells of the table; undefined where nothing does. */
  readonly hrefs?: readonly (string | undefined)[] | undefined;
}

/** What the page hands to the script that draws a chart for a reader who asks for it. */
export interface ChartData {
  readonly kind: ChartView['kind'];
  readonly money: boolean;
  /** Unit in which an amount is said exactly: `元`, `人次`. */
  readonly unit: string;
  /** How many of the numbers make one of the scale. */
  readonly scale: number;
  readonly categories: readonly string[];
  /** Names of the categories under an axis. */
  readonly axis: readonly string[];
  readonly series: readonly ChartViewSeries[];
}
