import type { Proof } from '../../components/props/statement.ts';
import type { Messages } from '../messages.ts';
import { count, yuan } from './money.ts';

/** What a comparison of a figure with its rows says; the words for a match exist only at exactly 0 fen. */
export function proofWords({ differenceFen, rows }: Proof, t: Messages['accounts']['proof']): string {
  const words = differenceFen === 0 ? t.proved : t.unproved;
  return words(count(rows), yuan(differenceFen));
}
