import { capitals } from '../format.ts';
import { messages } from '../messages.ts';

/** The total of a document in capitals, as papers of accounts carry it: figures are easily altered, words are not. */
export const totalInCapitals = (title: string, fen: number, language?: string): string =>
  messages(language).accounts.capitalsOf(title, capitals(fen));
