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
  const columns: number[][] = Array.from({ length: COLUMNS + shelf.wordsInRow }, () => []);
  let before = { day: DAY_ZERO, list: 0, n: 0 };
  for (const row of rows) {
    const day = shelf.day[row] ?? 0;
    const n = shelf.n[row] ?? 0;
    const fen = shelf.fen[row] ?? 0;
    const list = book.batch(shelf.batches[shelf.batch[row] ?? 0] ?? '', dayText(day).slice(0, 7));
    const step = day === before.day && list === before.list ? n - before.n : n;
    const words = Array.from({ length: shelf.wordsInRow }, (_, w) =>
      book.word(shelf.words[shelf.word[row * shelf.wordsInRow + w] ?? 0] ?? ''),
    );
    const cents = fen % 100;
    const cells = [day - before.day, list, step, (fen - cents) / 100, cents, shelf.gifts[row] ?? 0, ...words];
    for (const [column, value] of cells.entries()) columns[column]?.push(value);
    before = { day, list, n };
  }
  return columns.flat();
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
