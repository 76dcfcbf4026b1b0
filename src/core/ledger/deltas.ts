import type { Fen } from '../values/money.ts';
import type { Thousandths } from '../values/quantity.ts';
import type { BatchSummary } from './summary.ts';

/** What corrections added to a cell of the ledger: 分, and of goods how much. */
export interface Delta {
  readonly fen: Fen;
  readonly qty: Thousandths;
}

type Cells = ReadonlyMap<string, { readonly fen: Fen; readonly qty?: Thousandths }>;

/** The cells of one list that corrections moved, by the names that they have in the ledger. A cell may be gone by now. */
export function deltasOf(before: BatchSummary, after: BatchSummary): [name: string, delta: Delta][] {
  const changes = (was: Cells, now: Cells): [string, Delta][] =>
    [...new Set([...was.keys(), ...now.keys()])].map((key) => [
      `${after.table}/${after.batch}|${key}`,
      {
        fen: (now.get(key)?.fen ?? 0) - (was.get(key)?.fen ?? 0),
        qty: (now.get(key)?.qty ?? 0) - (was.get(key)?.qty ?? 0),
      },
    ]);
  return [...changes(before.cells, after.cells), ...changes(before.goods, after.goods)].filter(
    ([, { fen, qty }]) => fen !== 0 || qty !== 0,
  );
}
