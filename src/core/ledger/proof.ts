import type { Fen } from '../values/money.ts';
import type { Ledger } from './ledger.ts';

/** The books twice: as they were checked, and as the rows add up when their files are read anew. */
export interface ReadTwice {
  readonly ledger: Ledger;
  readonly rows: Ledger;
}

/** A sum over a ledger: 分, and how many rows make it up. */
export interface RowSum {
  readonly fen: Fen;
  readonly rows: number;
}

/** A figure held against the rows themselves. */
export interface HeldAgainstRows {
  /** stated − Σ rows, in 分. */
  readonly difference: Fen;
  readonly rows: number;
}

/**
 * The difference that a stamp shows: what is stated, or else what is printed from the books, less the sum of the rows themselves.
 * Throws when the printed sum is not that of the rows: then something has changed since the check, and no stamp may stand on it.
 */
export function holdAgainstRows(
  { ledger, rows }: ReadTwice,
  sum: (books: Ledger) => RowSum,
  stated?: Fen,
): HeldAgainstRows {
  const [printed, anew] = [sum(ledger), sum(rows)];
  if (printed.fen !== anew.fen || printed.rows !== anew.rows)
    throw new Error(
      `a printed total of ${printed.fen} 分 from ${printed.rows} rows is not that of the rows: ${anew.fen} 分 from ${anew.rows}`,
    );
  return { difference: (stated ?? printed.fen) - anew.fen, rows: anew.rows };
}
