/** One of the four pillars. Amounts are 分, with their sign as book-keeping has it: paid is positive. */
export interface Pillar {
  readonly fen: number;
  /** Instead of the catalogue's word: `年初结存`. */
  readonly label?: string | undefined;
  /** Instead of the old word beside it: `7 月 1 日`, `98 行`. */
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

/** Opening + received − paid = closing. */
export interface StatementProps {
  /** What the table is about, for those who do not see it. */
  readonly caption: string;
  readonly opening: Pillar;
  readonly received: Pillar;
  readonly paid: Pillar;
  readonly closing: Pillar;
  /** Whether the sum was proved to the fen: only then is the closing double line drawn. */
  readonly proved: boolean;
}

/** The outcome of comparing a figure with its rows. Exactly 0 fen earns the stamp. */
export interface Proof {
  /** In 分; of goods in thousandths of their unit. */
  readonly differenceFen: number;
  /** Of goods: what they are counted in. */
  readonly unit?: string | undefined;
  readonly rows: number;
  /** Where the sum can be followed: a tree, or the rows. */
  readonly href?: string | undefined;
  /** Why there is a difference; needed when there is one. */
  readonly explanation?: string | undefined;
}

/** 口径章: without these four a figure means nothing. */
export interface Scope {
  readonly scope: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly unit: string;
  readonly source: string;
  readonly sourceHref?: string | undefined;
}
