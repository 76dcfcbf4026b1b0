import type { Book } from './book.ts';
import { COLUMNS, DAY_ZERO, dayText, type Entry, type Tally } from './entry.ts';
import type { Family } from './groups.ts';
import type { Shelf } from './shelf.ts';

/** Months from 0 on: consecutive numbers. */
const monthNumber = (day: number): number =>
  Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;

function tally(days: readonly number[], form: 'months' | 'days'): Tally {
  const [first = 0] = days;
  const start = form === 'months' ? monthNumber(first) : first;
  const counts: number[] = [];
  for (const day of days) {
    const place = (form === 'months' ? monthNumber(day) : day) - start;
    while (counts.length <= place) counts.push(0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { rows: days.length, from: dayText(first).slice(0, form === 'months' ? 7 : 10), counts };
}

function rowsEntry(shelf: Shelf, rows: readonly number[], book: Book): number[] {
  const { wordsInRow: width, batches, words } = shelf;
  const count = rows.length;
  const list = new Array<number>(count * (COLUMNS + width));
  let [dayBefore, batchBefore, nBefore] = [DAY_ZERO, -1, 0];
  for (const [i, row] of rows.entries()) {
    const [day, batch, n] = [shelf.day[row] ?? 0, shelf.batch[row] ?? 0, shelf.n[row] ?? 0];
    const fen = shelf.fen[row] ?? 0;
    const cents = fen % 100;
    list[i] = day - dayBefore;
    list[count + i] = book.batch(batches[batch] ?? '', day);
    list[2 * count + i] = day === dayBefore && batch === batchBefore ? n - nBefore : n;
    list[3 * count + i] = (fen - cents) / 100;
    list[4 * count + i] = cents;
    list[5 * count + i] = shelf.gifts[row] ?? 0;
    for (let w = 0; w < width; w++)
      list[(COLUMNS + w) * count + i] = book.word(words[shelf.word[row * width + w] ?? 0] ?? '');
    [dayBefore, batchBefore, nBefore] = [day, batch, n];
  }
  return list;
}

/** What a group of rows becomes in its shard. */
export function groupEntry(shelf: Shelf, family: Family, from: number, to: number, book: Book): Entry {
  const rows = Array.from(family.order.subarray(from, to), (at) => Math.floor(at / shelf.wordsInRow));
  const form = family.form(rows.length, family.order[from] ?? 0);
  if (form === 'list') return rowsEntry(shelf, rows, book);
  if (form === 'count') return { rows: rows.length };
  return tally(
    rows.map((row) => shelf.day[row] ?? 0),
    form,
  );
}
