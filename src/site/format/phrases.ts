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
    if (piece !== '' && depth === 0 && !isMark(sign) && CLAUSE_END.includes(piece.at(-1)!)) {
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

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const OPENS = /[《“‘（〈「『]$/;
const CLOSES = /^[》”’）〉」』，。；：？！、]/;
/** A figure, with the first signs of its unit or without; or what a figure must follow. */
const FIGURE = /(?:[\d.,%]\s?[万亿]?人?|第)$/;
const SINGLES = /^\p{Script=Han}+$/u;
const MOST_SINGLES = 4;

/**
 * A clause cut into words, for columns that are narrower than the clause. Marks stay with their word, a figure with its
 * unit (`339.83 万元`), and words of one sign with each other (`前十个月`). The pieces joined are the clause.
 */
export function words(clause: string): string[] {
  const pieces: { text: string; singles: boolean }[] = [];
  for (const { segment } of segmenter.segment(clause)) {
    const last = pieces.at(-1);
    const single = segment.length === 1 && SINGLES.test(segment);
    if (last && belongsTo(last.text, segment)) {
      last.text += segment;
      last.singles = false;
    } else if (last?.singles && single && last.text.length < MOST_SINGLES) last.text += segment;
    else pieces.push({ text: segment, singles: single });
  }
  return pieces.map(({ text }) => text);
}

const belongsTo = (last: string, segment: string): boolean =>
  CLOSES.test(segment) || OPENS.test(last) || FIGURE.test(last) || segment.trim() === '';
