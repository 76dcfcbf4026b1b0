import { writeAddress } from '../../core/lookup/address-bar.ts';
import { maskedForm } from '../../core/lookup/name-key.ts';
import type { Asked, Question } from '../../core/lookup/question.ts';
import { readDay } from '../../core/lookup/typed.ts';
import { day, month } from '../../site/format/dates.ts';
import { element, link, say } from './element.client.ts';
import type { FindData } from './words.ts';

/** What people write who leave no name; the lists have words of their own for them. */
const NAMELESS = /无名|未留名|不留名|好心|热心|善心|用户|网友|市民|匿名|爱心/;

/** What to try when nothing was found: each field left out in turn, a shorter name, the summary of the day, the next list, the telephone. */
export function tries(question: Question, asked: Asked, data: FindData): HTMLElement {
  const { words, publishedTo, phone } = data;
  const { name, fen, on, tail, table } = question;
  const given = [name, fen, on, tail].filter((one) => one !== undefined).length;
  const again = (text: string, change: Partial<Asked>): HTMLElement =>
    element('li', '', link(`#${writeAddress({ ...asked, ...change })}`, text));
  const said = (text: string): HTMLElement => element('li', '', text);
  const items: HTMLElement[] = [];
  const last = publishedTo[table];
  if (on !== undefined && on > last.slice(0, on.length))
    items.push(said(say(words.tryLater, { day: day(last) })));
  else if (on !== undefined && on.length === 10)
    items.push(again(say(words.tryMonth, { month: month(on.slice(0, 7)) }), { day: on.slice(0, 7) }));
  if (given > 1) {
    if (on !== undefined) items.push(again(words.tryDay, { day: '' }));
    if (fen !== undefined) items.push(again(words.tryAmount, { amount: '' }));
    if (tail !== undefined) items.push(again(words.tryTail, { tail: '' }));
    if (name !== undefined) items.push(again(words.tryName, { name: '' }));
  }
  if (name !== undefined && on === undefined && readDay(name) !== undefined)
    items.push(again(say(words.tryAsDay, { day: name }), { name: '', day: name }));
  if (table === 'donations' && name !== undefined && NAMELESS.test(name))
    items.push(again(words.tryNameless, { name: words.nameless }));
  // Alone, a name was looked for under its masked form as well.
  const masked = name === undefined || table !== 'donations' || given < 2 ? undefined : maskedForm(name);
  if (masked !== undefined)
    items.push(again(say(words.tryMasked, { masked }), { name: masked, amount: '', day: '', tail: '' }));
  if (name !== undefined) items.push(said(words.tryShorter));
  if (table === 'donations' && (name !== undefined || fen !== undefined)) items.push(said(words.trySummary));
  if (on === undefined) items.push(said(say(words.tryLater, { day: day(last) })));
  items.push(said(say(words.tryCall, { phone })));
  return element('div', 'retries', element('h3', '', words.tries), element('ul', 'points', ...items));
}
