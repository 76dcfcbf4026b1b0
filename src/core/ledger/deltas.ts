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

/** What several cells were changed by together, each with its sign in the sum. */
export function sumDeltas(deltas: readonly { readonly sign?: 1 | -1; readonly delta: Delta }[]): Delta {
  let [fen, qty] = [0, 0];
  for (const { sign = 1, delta } of deltas) {
    fen += sign * delta.fen;
    qty += sign * delta.qty;
  }
  return { fen, qty };
}

/** What a sum was before corrections added to it; undefined where they added nothing. */
export const formerly = (now: number, added: number): number | undefined =>
  added === 0 ? undefined : now - added;
