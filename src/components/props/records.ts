import type { Link } from './links.ts';
import type { Cell, Erratum } from './tables.ts';

/**
 * A column of a table: words, a short word that keeps to one line, a day (`YYYY-MM-DD`), a count whose unit is the head,
 * a number that the head names, an amount in 分.
 */
export interface RecordColumn {
  readonly head: string;
  readonly kind: 'text' | 'short' | 'day' | 'count' | 'number' | 'money';
  /** On a phone, where the heads are gone, the head stands with the cell. An amount that is named is not the row's own. */
  readonly named?: boolean | undefined;
  /** A count or number that is the row's own, as an amount without a name is: on a phone it stands beside the row's name. */
  readonly main?: boolean | undefined;
  /** What is counted: in the head, and on a phone after the number. */
  readonly unit?: string | undefined;
}

/** One record; its first cell names it. */
export interface RecordRow {
  /** Anchor of the line. */
  readonly id?: string | undefined;
  /** Anchor of a second record that the line shows. */
  readonly also?: string | undefined;
  /** How far the line stands below its table's total, which is 0. */
  readonly depth?: number | undefined;
  readonly cells: readonly Cell[];
}

/** Rows under a name of their own. */
export interface RecordGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RecordRow[];
}

/** A table before it is said what it is about. */
export type TableView = Omit<RecordTableProps, 'caption'>;

export interface RecordTableProps {
  /** What the table is about, for those who do not see the heading near it. */
  readonly caption: string;
  /** Shows the caption above the table, with the unit of its amounts. */
  readonly unit?: string | undefined;
  /** The table keeps its columns on a phone and scrolls in its own box; otherwise its rows become lines. */
  readonly scroll?: boolean | undefined;
  /** Several amounts a row: on a phone they stand below each other's heads. */
  readonly pillars?: boolean | undefined;
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly RecordRow[];
  /** Instead of one list of rows: several, each under its name. */
  readonly groups?: readonly RecordGroup[] | undefined;
  readonly total?: readonly Cell[] | undefined;
  /** Anchor of the total, where it is a record of its own. */
  readonly totalId?: string | undefined;
  /** Only with a total that was proved to the fen. */
  readonly proved?: boolean | undefined;
}

/** Where the lines of a table come from: which register, up to which day, and its downloads. */
export interface RegisterSource {
  readonly words: string;
  readonly files: readonly Link[];
}

/** A part of a page: a heading with its table. */
export interface RecordSection extends RecordTableProps {
  readonly id: string;
  readonly title: string;
  /** What the table says, in one sentence before it. */
  readonly lead?: string | undefined;
  /** What is to be said of single lines, after the table. */
  readonly points?: readonly string[] | undefined;
  /** Differences of its lines that were explained and approved. */
  readonly explained?: readonly Link[] | undefined;
  readonly note?: string | undefined;
  /** The table opens when it is asked for; a link to one of its lines opens it too. */
  readonly folded?: string | undefined;
  readonly source?: RegisterSource | undefined;
}

/** A correction in one line: where it leads, when and why, old and new. */
export interface CorrectionLine extends Link {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  /** undefined when it was redacted. */
  readonly old: string | undefined;
  readonly now: string;
  /** Of an amount: both in 分. */
  readonly fens?: { readonly now: number; readonly erratum: Erratum } | undefined;
}

/** A meeting of a body: when, who came, what was decided. */
export interface MeetingEntry {
  readonly id: string;
  readonly kind: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly attendance: string;
  readonly resolutions: readonly string[];
  readonly term?: string | undefined;
  readonly links: readonly Link[];
}

/** What an audit found, and what became of it. */
export interface FindingEntry {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  /** Past its day and not done: said in an ink block. */
  readonly overdue?: string | undefined;
  /** Amount, days, in words. */
  readonly facts: readonly string[];
  readonly rectification?: string | undefined;
  readonly audit?: Link | undefined;
  readonly document?: Link | undefined;
}

/** What was done in a project by a day. */
export interface ProgressEntry {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly text: string;
  readonly used: string;
  /** Differences of what was used that were explained and approved. */
  readonly explained: readonly Link[];
  readonly document?: Link | undefined;
}

/** The way back and on in a row of things. */
export interface NeighbourLinks {
  readonly earlier?: Link | undefined;
  readonly later?: Link | undefined;
}
