import type { SumTerm } from '../problems/problem.ts';
import { type Fen, yuanText } from '../values/money.ts';
import { parseRowId } from '../values/record-id.ts';
import type { ChapterView } from './chapter-rule.ts';

/** Gifts that a register names, added up. */
export interface GiftsNamed {
  readonly fen: Fen;
  readonly terms: readonly SumTerm[];
}

/** The gifts with these row ids; undefined when one of them is no gift of a published list, which is a problem of its own. */
export function giftsNamed({ originals }: ChapterView, ids: readonly string[]): GiftsNamed | undefined {
  let fen = 0;
  const terms: SumTerm[] = [];
  for (const id of ids) {
    const one = parseRowId(id)?.table === 'donations' ? originals.get(id) : undefined;
    if (one === undefined) return undefined;
    fen += one;
    terms.push({ sign: '+', label: id, amount: yuanText(one) });
  }
  return { fen, terms };
}
