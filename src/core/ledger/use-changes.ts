import type { Fen } from '../values/money.ts';

/** What several changes of use moved, in 分; each moves money of its own. */
export const changedInAll = (changes: readonly { readonly amount: Fen }[]): Fen =>
  changes.reduce((sum, one) => sum + one.amount, 0);
