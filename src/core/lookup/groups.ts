import { dayText } from './entry.ts';
import { amountKey, dayKey, dayPartKey, nameAmountKey, nameMonthKey, nameOnlyKey, tailKey } from './keys.ts';
import { isGenericKey, isMaskedKey } from './name-key.ts';
import { NO_TAIL, type Shelf } from './shelf.ts';

/** Rows listed under a key; more are counted by month, and narrowed. */
export const MOST_ROWS = 120;
/** Rows of an amount, and of a name in one month or with one amount, listed under both; more are counted. */
export const FEW_ROWS = 60;
/** Rows of one day listed together; more are kept apart by name and by amount. */
export const MOST_ROWS_IN_DAY = 500;

/** What a group of rows becomes: the rows themselves, or how many they are by month or by day, or that alone. */
export type Form = 'list' | 'months' | 'days' | 'count';

/** One way to find rows. */
export interface Family {
  /** References to words of rows (row × wordsInRow + word), the rows of a group side by side, in the order of their days. */
  readonly order: Uint32Array;
  readonly key: (reference: number) => string;
  readonly form: (rows: number, reference: number) => Form;
}

/** Where a group of a family lies in its order. */
export interface Group {
  readonly family: number;
  readonly from: number;
  readonly to: number;
}

const listOr =
  (most: number, otherwise: Form) =>
  (rows: number): Form =>
    rows <= most ? 'list' : otherwise;

type Same = (a: number, b: number) => boolean;

/** Stretches of an order whose neighbours belong together. */
export function* stretches(order: Uint32Array, same: Same): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (let at = 1; at <= order.length; at++)
    if (at === order.length || !same(order[at - 1] ?? 0, order[at] ?? 0)) {
      yield [from, at];
      from = at;
    }
}

/** References in the order of a number; among equals their order stays. Numbers alone are sorted: no comparison is called. */
function sortedBy(references: Uint32Array, value: (reference: number) => number): Uint32Array {
  const { length } = references;
  const values = Float64Array.from(references, value);
  const ranks = new Map<number, number>();
  for (const one of Float64Array.from(new Set(values)).sort()) ranks.set(one, ranks.size);
  const places = values.map((one, i) => (ranks.get(one) ?? 0) * length + i).sort();
  return Uint32Array.from(places, (place) => references[place % length] ?? 0);
}

/** References in the order of some numbers, the first of which decides first. */
const sorted = (references: Uint32Array, ...by: readonly ((reference: number) => number)[]): Uint32Array =>
  by.reduceRight(sortedBy, references);

/** Every way to find the rows of a settled shelf, with its groups. */
export function* families(shelf: Shelf): Generator<Family & { readonly same: Same }> {
  const { wordsInRow: width, keys } = shelf;
  const rowOf = (reference: number): number => Math.floor(reference / width);
  const day = (reference: number): number => shelf.day[rowOf(reference)] ?? 0;
  const month = (reference: number): number => Math.floor(day(reference) / 100);
  const size = (reference: number): number => Math.abs(shelf.fen[rowOf(reference)] ?? 0);
  const tail = (reference: number): number => shelf.tail[rowOf(reference)] ?? NO_TAIL;
  const key = (reference: number): number => shelf.keyAt(reference);
  const dayOf = (reference: number): string => dayText(day(reference));
  const monthOf = (reference: number): string => dayOf(reference).slice(0, 7);
  const name = (reference: number): string => keys[key(reference)] ?? '';
  const sameBy =
    (...by: readonly ((reference: number) => number)[]): Same =>
    (a, b) =>
      by.every((value) => value(a) === value(b));

  const rows = Uint32Array.from({ length: shelf.size }, (_, i) => i * width);
  yield {
    order: rows,
    same: sameBy(day),
    key: (at) => dayKey(dayOf(at)),
    form: listOr(MOST_ROWS_IN_DAY, 'count'),
  };
  yield { order: rows, same: sameBy(month), key: (at) => dayKey(monthOf(at)), form: () => 'days' };
  yield {
    order: sorted(
      rows.filter((at) => tail(at) !== NO_TAIL),
      tail,
    ),
    same: sameBy(tail),
    key: (at) => tailKey(String(tail(at)).padStart(4, '0')),
    form: listOr(MOST_ROWS, 'months'),
  };
  yield {
    order: sorted(rows, size),
    same: sameBy(size),
    key: (at) => amountKey(size(at)),
    form: listOr(FEW_ROWS, 'months'),
  };

  // A row with the same word twice stands once under its key.
  const words = Uint32Array.from({ length: shelf.size * width }, (_, i) => i).filter((at) => {
    for (let other = at - (at % width); other < at; other++) if (key(other) === key(at)) return false;
    return true;
  });
  const byName = sorted(words, key);
  // Rows of donors without a name are never gathered under a name: they are counted, and found by their day.
  const generic = keys.map(isGenericKey);
  yield {
    order: byName,
    same: sameBy(key),
    key: (at) => nameOnlyKey(name(at)),
    form: (count, at) => (generic[key(at)] ? 'months' : listOr(MOST_ROWS, 'months')(count)),
  };
  const many = Uint8Array.from(generic, Number);
  for (const [from, to] of stretches(byName, sameBy(key)))
    if (to - from > MOST_ROWS) many[key(byName[from] ?? 0)] = 1;
  yield {
    order: byName.filter((at) => many[key(at)] === 1),
    same: sameBy(key, month),
    key: (at) => nameMonthKey(name(at), monthOf(at)),
    form: (count, at) => (generic[key(at)] ? 'days' : listOr(FEW_ROWS, 'days')(count)),
  };
  const masked = keys.map(isMaskedKey);
  yield {
    order: sorted(
      words.filter((at) => masked[key(at)]),
      key,
      size,
    ),
    same: sameBy(key, size),
    key: (at) => nameAmountKey(name(at), size(at)),
    form: listOr(FEW_ROWS, 'months'),
  };

  const full = new Set<number>();
  for (const [from, to] of stretches(rows, sameBy(day)))
    if (to - from > MOST_ROWS_IN_DAY) full.add(day(rows[from] ?? 0));
  const inFull = (references: Uint32Array) => references.filter((at) => full.has(day(at)));
  const part = listOr(MOST_ROWS_IN_DAY, 'count');
  yield {
    order: sorted(inFull(rows), day, size),
    same: sameBy(day, size),
    key: (at) => dayPartKey(dayOf(at), undefined, size(at)),
    form: part,
  };
  yield {
    order: sorted(inFull(words), day, key),
    same: sameBy(day, key),
    key: (at) => dayPartKey(dayOf(at), name(at), undefined),
    form: part,
  };
  yield {
    order: sorted(inFull(words), day, key, size),
    same: sameBy(day, key, size),
    key: (at) => dayPartKey(dayOf(at), name(at), size(at)),
    form: part,
  };
}
