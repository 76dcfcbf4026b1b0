/** A page, and readers' words that lead to it. */
export interface Way {
  readonly label: string;
  readonly href: string;
  readonly words: readonly string[];
}

/** Pages shown at most. */
const MOST = 3;

const line = document.querySelector<HTMLElement>('[data-ways]');

/** The pages that a question surely means, those of its longest word first. */
export function waysFor(question: string, ways: readonly Way[]): Way[] {
  const asked = question.normalize('NFKC').toUpperCase();
  const longest = ({ words }: Way): number =>
    Math.max(0, ...words.map((word) => (asked.includes(word) ? word.length : 0)));
  return ways
    .filter((way) => longest(way) > 0)
    .sort((a, b) => longest(b) - longest(a))
    .slice(0, MOST);
}

/** Shows them above what was found. */
export function showWays(question: string, ways: readonly Way[]): void {
  if (!line) return;
  const found = waysFor(question, ways);
  line.hidden = found.length === 0;
  line.querySelector('span')?.replaceChildren(
    ...found.flatMap(({ label, href }, i) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = label;
      return i === 0 ? [link] : ['　', link];
    }),
  );
}
