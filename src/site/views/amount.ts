import { wan, yuan } from '../format.ts';
import { messages } from '../messages.ts';

const ONE_WAN = 1_000_000;

/** An amount in a sentence: `280.48 万元`, and below 1 万元, where that would say too little, `865.30 元`. */
export function inWords(fen: number, language?: string): string {
  const t = messages(language).accounts;
  return Math.abs(fen) < ONE_WAN ? t.inYuan(yuan(fen)) : t.inWan(wan(fen));
}
