import type { Fen } from '../values/money.ts';
import type { BatchSummary } from './summary.ts';

/** What corrections added to the cells of one list, 分, by the names that the cells have in the ledger. */
export function deltasOf(before: BatchSummary, after: BatchSummary): [name: string, fen: Fen][] {
  return [...new Set([...before.cells.keys(), ...after.cells.keys()])].map((key) => [
    `${after.table}/${after.batch}|${key}`,
    (after.cells.get(key)?.fen ?? 0) - (before.cells.get(key)?.fen ?? 0),
  ]);
}
