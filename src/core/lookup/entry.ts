import type { CalendarDate, Month } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';

/** A row as the look-up knows it: what its list shows, and where. */
export interface FoundRow {
  readonly batch: string;
  /** Number of the row in its batch, from 1. */
  readonly n: number;
  readonly on: CalendarDate;
  readonly fen: Fen;
  /** Gifts in the row: more than 1 in an online summary. */
  readonly gifts: number;
  /** Donor; or payee, project, area. As published. */
  readonly words: readonly string[];
}

/** How many rows there are in each month from one on, or on each day of a month; where rows are too many to list. */
export interface Tally {
  readonly rows: number;
  /** Month, or day, of the first count. */
  readonly from: Month | CalendarDate;
  readonly counts: readonly number[];
}

/** A list that was asked for by its title or its id. */
export interface NamedList {
  readonly id: string;
  readonly rows: number;
  /** The numbers that its rows have or had: a withdrawn row keeps its own. */
  readonly numbers: number;
}

/**
 * What stands under a key: rows as one list of numbers, column after column; a tally; a bare number of rows; names, each as
 * its place among the shard's words and its number of rows; lists.
 */
export type Entry =
  | readonly number[]
  | Tally
  | { readonly rows: number }
  | { readonly names: readonly number[] }
  | { readonly lists: readonly NamedList[] };

/** A file of the look-up. */
export interface Shard {
  /** The mark of invented data, in a demonstration. */
  readonly demonstration?: string;
  /** Lists that are not the one of their month. */
  readonly batches: readonly string[];
  readonly words: readonly string[];
  readonly keys: Readonly<Record<string, Entry>>;
}

/** Columns before the words: day, list, number, whole 元, 分 beside them, gifts. */
export const COLUMNS = 6;
/** Words of a row by table. */
export const WORDS = { donations: 1, disbursements: 3 } as const;
/** Days are numbers, `20260305`, counted from here: short, in order, and no calendar is needed to read them. */
export const DAY_ZERO = 2000_00_00;

export const isRows = (entry: Entry | undefined): entry is readonly number[] => Array.isArray(entry);
export const isTally = (entry: Entry): entry is Tally => 'counts' in entry;

/** `2026-03-05` → 20260305. */
export const dayNumber = (on: CalendarDate): number => Number(on.replaceAll('-', ''));

/** 20260305 → `2026-03-05`. */
export function dayText(day: number): CalendarDate {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/**
 * The rows of a list. A day is a step from the day of the row before, from DAY_ZERO at first; a number is a step from the
 * number before as long as day and list stay the same. Steps are small, and small numbers weigh little.
 */
export function readRows(list: readonly number[], { batches, words }: Shard, wordsInRow: number): FoundRow[] {
  const count = list.length / (COLUMNS + wordsInRow);
  const cell = (column: number, row: number): number => list[column * count + row] ?? 0;
  let [day, n] = [DAY_ZERO, 0];
  return Array.from({ length: count }, (_, i) => {
    const list = cell(1, i);
    n = cell(2, i) + (i > 0 && cell(0, i) === 0 && list === cell(1, i - 1) ? n : 0);
    day += cell(0, i);
    const on = dayText(day);
    return {
      batch: list === 0 ? on.slice(0, 7) : (batches[list - 1] ?? ''),
      n,
      on,
      fen: cell(3, i) * 100 + cell(4, i),
      gifts: cell(5, i),
      words: Array.from({ length: wordsInRow }, (_word, w) => words[cell(COLUMNS + w, i)] ?? ''),
    };
  });
}
