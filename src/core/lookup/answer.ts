import type { CalendarDate, Month } from '../values/calendar-date.ts';
import { nextDay, nextMonth } from '../values/calendar-date.ts';
import {
  type Entry,
  type FoundRow,
  isRows,
  isTally,
  type NamedList,
  readRows,
  type Shard,
  type Tally,
  WORDS,
} from './entry.ts';
import { maskedForm, nameKey } from './name-key.ts';
import type { KeyedQuestion } from './plan.ts';
import type { Question } from './question.ts';

/** So many rows in a month, or on a day. */
export interface Tallied {
  readonly at: Month | CalendarDate;
  readonly rows: number;
}

/** What the shards say. Nothing here claims that a row is anybody's. */
export type Answer =
  /** All rows that fit, the latest first. */
  | { readonly kind: 'rows'; readonly rows: readonly FoundRow[] }
  /** Too many to list: how many by month or by day, the latest first; `by` says what was counted. */
  | {
      readonly kind: 'tally';
      readonly of: 'month' | 'day';
      readonly by: Counted;
      readonly tallied: readonly Tallied[];
    }
  /** So many on one day that a name or an amount, or a receipt, must tell them apart. */
  | { readonly kind: 'many'; readonly rows: number }
  | { readonly kind: 'lists'; readonly lists: readonly NamedList[] }
  | { readonly kind: 'none' };

/** What a tally counts: rows of the name with the amount, of either alone, or all rows. */
export type Counted = 'name-and-amount' | 'name' | 'amount' | 'all';

/** What was read under one key, in one generation or in both. */
export type Reading = readonly { readonly key: string; readonly shard: Shard }[];

function fits(row: FoundRow, { name, fen, on }: KeyedQuestion): boolean {
  return (
    (fen === undefined || Math.abs(row.fen) === fen) &&
    (on === undefined || row.on.startsWith(on)) &&
    (name === undefined || row.words.some((word) => nameKey(word) === name))
  );
}

const latestFirst = (a: FoundRow, b: FoundRow): number =>
  a.on === b.on ? (a.batch === b.batch ? a.n - b.n : a.batch < b.batch ? -1 : 1) : a.on < b.on ? 1 : -1;

function talliedOf({ from, counts }: Tally): Tallied[] {
  const after = from.length === 7 ? nextMonth : nextDay;
  const tallied: Tallied[] = [];
  let at = from;
  for (const rows of counts) {
    if (rows > 0) tallied.push({ at, rows });
    at = after(at);
  }
  return tallied;
}

/** Rows counted by month. */
function byMonth(rows: readonly FoundRow[]): Tallied[] {
  const months = new Map<Month, number>();
  for (const { on } of rows) months.set(on.slice(0, 7), (months.get(on.slice(0, 7)) ?? 0) + 1);
  return [...months].map(([at, count]) => ({ at, rows: count }));
}

const backwards = (tallied: readonly Tallied[]): Tallied[] =>
  [...tallied].sort((a, b) => (a.at < b.at ? 1 : -1));

const countedUnder = (key: string): Counted =>
  key.startsWith('a')
    ? 'amount'
    : !key.startsWith('n')
      ? 'all'
      : /\|\d+$/.test(key)
        ? 'name-and-amount'
        : 'name';

/** What stands under one key, in all that was read. */
interface Found {
  readonly rows: FoundRow[];
  readonly lists: NamedList[];
  readonly tallied: Tallied[];
  /** Rows of which nothing but the number is known. */
  many: number;
}

function collect(question: KeyedQuestion, reading: Reading): Found {
  const found: Found = { rows: [], lists: [], tallied: [], many: 0 };
  for (const { key, shard } of reading) {
    const entry: Entry | undefined = shard.keys[key];
    if (entry === undefined) continue;
    if (isRows(entry))
      found.rows.push(...readRows(entry, shard, WORDS[question.table]).filter((row) => fits(row, question)));
    else if (isTally(entry)) found.tallied.push(...talliedOf(entry));
    else if ('rows' in entry) found.many += entry.rows;
    else if ('lists' in entry) found.lists.push(...entry.lists);
  }
  return found;
}

/**
 * The rows of a day whose names contain a text, of organisations only: names of people are found whole. Empty where a day's
 * rows are too many to list.
 */
export function rowsWithPart(question: Question, part: string, day: Reading): FoundRow[] {
  const holds = (word: string): boolean => {
    const key = nameKey(word);
    return key.includes(part) && maskedForm(key) === undefined;
  };
  const { rows } = collect({ ...question, name: undefined }, day);
  return rows.filter(({ words }) => words.some(holds)).sort(latestFirst);
}

const isWhole = ({ tallied, many }: Found): boolean => tallied.length === 0 && many === 0;

function told(question: KeyedQuestion, reading: Reading, found: Found): Answer {
  const { rows, lists, tallied, many } = found;
  if (many > 0) return { kind: 'many', rows: many };
  if (tallied.length === 0) {
    if (rows.length > 0) return { kind: 'rows', rows: rows.sort(latestFirst) };
    return lists.length > 0 ? { kind: 'lists', lists } : { kind: 'none' };
  }
  const all = [...tallied, ...byMonth(rows)].filter(({ at }) => at.startsWith(question.on ?? ''));
  if (all.length === 0) return { kind: 'none' };
  const of = all[0]?.at.length === 7 ? 'month' : 'day';
  return { kind: 'tally', of, by: countedUnder(reading[0]?.key ?? ''), tallied: backwards(all) };
}

/** The answer from what was read under the planned keys: the second one speaks where the first only counts. */
export function answer(question: KeyedQuestion, [first = [], second]: readonly Reading[]): Answer {
  const found = collect(question, first);
  if (isWhole(found) || second === undefined) return told(question, first, found);
  return told(question, second, collect(question, second));
}
