import type { Filing } from '../../components/props/meta.ts';
import type { Proof } from '../../components/props/statement.ts';
import { proofWords } from '../format.ts';
import { messages } from '../messages.ts';

/** A page's head figure as a hit of the search shows it; its proof only at exactly 0 fen. */
export const filedFigure = (
  label: string,
  fen: number,
  proof: Proof | undefined,
  language?: string,
): NonNullable<Filing['figure']> => ({
  label,
  fen,
  proof: proof?.differenceFen === 0 ? proofWords(proof, messages(language).accounts.proof) : undefined,
});
