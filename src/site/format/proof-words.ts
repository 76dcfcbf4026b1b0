import type { Proof } from '../../components/props/statement.ts';
import type { Messages } from '../messages.ts';
import { count, yuan } from './money.ts';
import { quantity } from './quantity.ts';

/** What a comparison of a figure with its rows says; the words for a match exist only at exactly 0 fen. */
export function proofWords({ differenceFen, rows, unit }: Proof, t: Messages['accounts']['proof']): string {
  const words = differenceFen === 0 ? t.proved : t.unproved;
  const difference =
    unit === undefined ? t.inYuan(yuan(differenceFen)) : t.inUnit(quantity(differenceFen), unit);
  return words(count(rows), difference);
}
