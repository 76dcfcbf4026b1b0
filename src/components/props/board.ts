import type { Link } from './links.ts';
import type { RecordTableProps } from './records.ts';

export type BoardState = 'published' | 'due-soon' | 'overdue' | 'missing' | 'not-applicable';
export type BasisKind = 'law' | 'analogy' | 'target' | 'none';

/** A state in words. What has a day carries it, so that a page that nobody renews can say how late it is. */
export interface StateMark {
  readonly state: BoardState;
  readonly label: string;
  /** The day that is next to be kept, `YYYY-MM-DD`; none where no day can pass. */
  readonly dueOn?: string | undefined;
  /** Days before it from which it is due soon. */
  readonly soon?: number | undefined;
}

/** One stamp of the sheet: it leads to its row. */
export interface BoardCell extends StateMark {
  readonly id: string;
  readonly href: string;
}

export interface CellRow {
  readonly dimension: string;
  readonly label: string;
  readonly cells: readonly BoardCell[];
}

/** Something that proves, and when it was published. */
export interface EvidenceLink extends Link {
  readonly on?: string | undefined;
  readonly sub?: string | undefined;
}

export interface Basis {
  readonly kind: BasisKind;
  readonly label: string;
}

/** An indicator on the board. */
export interface BoardRow {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  readonly href: string;
  readonly mark: StateMark;
  /** What is lacking, or why it does not apply. */
  readonly reasons: readonly string[];
  readonly evidence: readonly EvidenceLink[];
  readonly more?: string | undefined;
  /** The day that is next to be kept, or was missed, `YYYY-MM-DD`. */
  readonly dueOn?: string | undefined;
  /** That the day may move. */
  readonly provisional?: string | undefined;
  /** How the day is counted, and how early or late the last time was. */
  readonly rule: string;
  readonly last?: string | undefined;
  readonly basis: Basis;
  readonly cite: string;
}

/** The rows of one state, the worst state first. */
export interface BoardGroup {
  readonly state: BoardState;
  readonly title: string;
  readonly count: string;
  readonly rows: readonly BoardRow[];
}

/** A way to see only part of the board: a place on the page, no script. */
export interface BoardFilter {
  readonly target: string;
  readonly label: string;
  readonly count: string;
  readonly state?: BoardState | undefined;
}

/** What a need came to. */
export interface NeedLine {
  readonly title: string;
  readonly mark: 'met' | 'unmet' | 'late' | 'proved';
  readonly label: string;
  readonly reasons: readonly string[];
  readonly evidence: readonly EvidenceLink[];
}

/** A day that was kept, or missed. */
export interface HistoryLine {
  readonly about: string;
  readonly href?: string | undefined;
  readonly dueOn: string;
  readonly doneOn: string;
  readonly words: string;
  readonly late: boolean;
}

/** A signed statement: there was none, or it does not apply. */
export interface StatementEntry {
  readonly id: string;
  readonly text: string;
  readonly signed: string;
}

/** How many indicators are in a state, and the way to them. */
export interface BoardCount {
  readonly state: BoardState;
  readonly label: string;
  readonly count: string;
  readonly href: string;
}

/** What stands otherwise than at the last snapshot. */
export interface BoardChanges {
  /** How much changed, or why that cannot be said. */
  readonly line: string;
  /** The snapshot that it is held against: `2026-10-31-01`. */
  readonly since: string | undefined;
  readonly table: RecordTableProps | undefined;
  /** The same state as then, and something newer that proves it. */
  readonly renewed: { readonly words: string; readonly links: readonly Link[] } | undefined;
}
