import { writeAddress } from '../../core/lookup/address-bar.ts';
import type { Tallied } from '../../core/lookup/answer.ts';
import type { Asked } from '../../core/lookup/question.ts';
import { month, monthOfYear, year } from '../../site/format/dates.ts';
import { count } from '../../site/format/money.ts';
import { element, link, say } from './element.client.ts';
import type { FindData } from './words.ts';

/** Months by year, or days by month, as boxes with their numbers of rows; each asks again within it. */
export function tallyBoxes(tallied: readonly Tallied[], asked: Asked, { words }: FindData): HTMLElement[] {
  const made: HTMLElement[] = [];
  let [over, boxes] = ['', element('ul', 'months')];
  for (const { at, rows } of tallied) {
    const [within, label] =
      at.length === 7
        ? [year(at.slice(0, 4)), monthOfYear(at)]
        : [month(at.slice(0, 7)), `${Number(at.slice(8))} 日`];
    if (within !== over) {
      boxes = element('ul', 'months');
      made.push(element('h3', 'months-head', within), boxes);
      over = within;
    }
    const box = link(
      `#${writeAddress({ ...asked, day: at })}`,
      element('b', '', label),
      ' ',
      element('small', '', say(words.count, { count: count(rows) })),
    );
    // A year is read from January on, a month from its first day on.
    boxes.prepend(element('li', '', box));
  }
  return made;
}
