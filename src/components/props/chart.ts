/** Received and paid, month by month. Amounts are 分; the drawing, the sentence and the table share this one object. */
export interface ChartSpec {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Unit of the drawing: `万元`. */
  readonly unit: string;
  /** The whole chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly months: readonly ChartMonth[];
}

export interface ChartMonth {
  /** `7 月`. */
  readonly label: string;
  readonly received: number;
  readonly paid: number;
}
