import { count, wan, yuan } from '../../site/format.ts';
import type { ChartView } from '../props/chart.ts';

/** A drawing in its own units, rounded to a tenth: what a layout makes of a chart, and all that a component has to print. */
export interface Drawing {
  /** Upright columns, or rows of lying bars. */
  readonly form: 'columns' | 'rows';
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  readonly texts: readonly Text[];
}

/** The number of the series, which chooses the colour. */
export type Tone = 1 | 2 | 3 | 4;

export interface Bar {
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly kind: 'axis' | 'grid' | 'step';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Text {
  /** `value` names an amount of the chart, `tick` one of the scale; the rest are names. */
  readonly kind: 'name' | 'strong' | 'value' | 'tick' | 'say-1' | 'say-2';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Largest type a label may have in a drawing (large type), for keeping labels apart. */
export const TYPE = 15;

/** The colour of the series at an index. */
export const toneAt = (index: number): Tone => Math.min(index + 1, 4) as Tone;

/** An amount as the drawing says it, in the chart's unit. */
export function amountText({ money, unit }: Pick<ChartView, 'money' | 'unit'>, value: number): string {
  if (!money) return count(value);
  return unit === '万元' ? wan(value) : yuan(value);
}

/** How many of the chart's numbers make one of its unit. */
export const perUnit = ({ money, unit }: Pick<ChartView, 'money' | 'unit'>): number =>
  money ? (unit === '万元' ? 1_000_000 : 100) : 1;

/** The span of the values, zero always within. */
export function spanOf(values: readonly number[]): { readonly lowest: number; readonly highest: number } {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { lowest, highest: highest === lowest ? lowest + 1 : highest };
}

/** At most five round values above zero. */
export function ticksUpTo(highest: number): { readonly value: number; readonly label: string }[] {
  if (highest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = power * ([0.2, 0.5, 1, 2].find((part) => highest / (part * power) <= 5.2) ?? 5);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: Math.floor(highest / step + 1e-9) }, (_, at) => step * (at + 1));
  return ticks.map((value) => ({ value, label: value.toFixed(decimals) }));
}

/** Roughly how wide a label is: a Chinese sign is as wide as high, a digit a little more than half. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const sign of text)
    ems += sign > '\u2e80' ? 1 : sign === ' ' || sign === '.' || sign === ',' ? 0.28 : 0.58;
  return ems * TYPE;
}

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

export const tenth = (value: number): number => Math.round(value * 10) / 10;
