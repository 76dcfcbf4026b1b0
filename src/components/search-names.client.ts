import { isLikelyName } from '../core/lookup/likely-name.ts';

const hint = document.querySelector<HTMLElement>('[data-names]');
const links = document.querySelectorAll<HTMLAnchorElement>('[data-names] a, [data-lost] a');

/**
 * Names are looked up elsewhere: the way there stands beside what was found for a question that may be a name, and takes the
 * question along behind `#`, which no browser sends.
 */
export function pointToNames(question: string, found: number): void {
  if (hint) hint.hidden = found === 0 || !isLikelyName(question);
  for (const link of links)
    link.hash = question === '' ? '' : String(new URLSearchParams({ name: question }));
}
