const OPENING = '《“‘（〈「『';
const CLOSING = '》”’）〉」』';
const CLAUSE_END = '，。；：？！';

/**
 * A headline cut after each clause, so that a line breaks between clauses and never inside one.
 * Punctuation inside quotes, titles and brackets does not cut. The pieces joined are the headline.
 */
export function phrases(headline: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const sign of headline) {
    if (piece !== '' && depth === 0 && !isMark(sign) && CLAUSE_END.includes(piece.slice(-1))) {
      pieces.push(piece);
      piece = '';
    }
    if (OPENING.includes(sign)) depth += 1;
    if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function isMark(sign: string): boolean {
  return CLAUSE_END.includes(sign) || CLOSING.includes(sign);
}
