const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const OPENS = /[《“‘（〈「『]$/;
const CLOSES = /^[》”’）〉」』，。；：？！、]/;
/** A figure, with the first signs of its unit or without. */
const FIGURE = /[\d.,%]\s?[万亿]?人?$/;
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
  CLOSES.test(segment) ||
  OPENS.test(last) ||
  FIGURE.test(last) ||
  segment.trim() === '' ||
  // A break before a figure would cost the narrow space that the browser sets there.
  (/^\d/.test(segment) && /\p{Script=Han}$/u.test(last));
