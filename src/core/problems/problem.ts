import type { Identity } from '../values/identity.ts';
import type { ProblemCode } from './catalogue.ts';

/** error: a published figure would be wrong, untraceable or private. warning: true but unusual. hint: could be more useful. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a problem stands. Lines and rows count from 1; the heading line of a table is row 1, as in a spreadsheet. */
export interface Position {
  /** Path under the chapter's root, as its editors know it: `data/funds.csv`. */
  readonly file: string;
  readonly line?: number;
  /** Row in a spreadsheet; differs from the line where a cell holds line breaks. */
  readonly row?: number;
  /** Column or field name: `amount`, `accounts.0.number`. */
  readonly column?: string;
  /** Spreadsheet address: `D14`. */
  readonly cell?: string;
}

/** One term of a printed sum. Amounts are text in the file's own form. */
export interface SumTerm {
  readonly sign: '+' | '-' | '=';
  readonly label: string;
  readonly amount: string;
  readonly at?: Position;
}

/** Values that the catalogue's sentences are filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** A broken identity. An approved line of `data/variances.csv` with exactly these three explains it in public. */
export interface Gap {
  readonly identity: Identity;
  /** What it is broken for: a record's id, with `.column` where a record proves several figures. */
  readonly subject: string;
  /** What the rows give less what is written, in the form of the file: `-90.00`, `4000`. */
  readonly difference: string;
}

/** Something that is wrong, as a value. Its words stand in the catalogue only. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Position;
  readonly values: Values;
  /** Lines of the source around the position, ready to print, private cells masked. */
  readonly excerpt?: readonly string[];
  readonly terms?: readonly SumTerm[];
  /** Of an error that breaks an identity. */
  readonly gap?: Gap;
  /** Id of the record in question: a line of `data/settlements.csv` with it and the code settles a warning. */
  readonly subject?: string;
}

/** The outcome of a check: every problem, in the order of files and lines, and how much was read. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly rows: number;
}
