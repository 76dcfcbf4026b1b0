import { dayText } from './entry.ts';
import { amountKey, dayKey, dayPartKey, nameAmountKey, nameMonthKey, nameOnlyKey, tailKey } from './keys.ts';
import { FEW_ROWS, MOST_ROWS, MOST_ROWS_IN_DAY } from './limits.ts';
import { isGenericKey, isMaskedKey } from './name-key.ts';
import type { Places } from './places.ts';
import { NO_TAIL, type Shelf } from './shelf.ts';

/** What a group of rows becomes: the rows themselves, or how many they are by month or by day, or that alone. */
export type Form = 'list' | 'months' | 'days' | 'count';

/** One way to find rows. */
export interface Family {
  /** References to words of rows (row × wordsInRow + word), the rows of a group side by side, in the order of their days. */
  readonly order: Uint32Array;
  readonly key: (reference: number) => string;
  /** The files in which the group stands: more than one for a masked name. */
  readonly shards: (reference: number) => readonly number[];
  readonly form: (rows: number, reference: number) => Form;
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

/** Every way to find the rows of a settled shelf. */
export function* families(shelf: Shelf, places: Places): Generator<Family & { readonly same: Same }> {
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
    shards: (at) => [places.day(dayOf(at))],
    form: listOr(MOST_ROWS_IN_DAY, 'count'),
  };
  yield {
    order: rows,
    same: sameBy(month),
    key: (at) => dayKey(monthOf(at)),
    shards: (at) => [places.day(monthOf(at))],
    form: () => 'days',
  };
  const tailText = (at: number): string => String(tail(at)).padStart(4, '0');
  yield {
    order: sorted(
      rows.filter((at) => tail(at) !== NO_TAIL),
      tail,
    ),
    same: sameBy(tail),
    key: (at) => tailKey(tailText(at)),
    shards: (at) => [places.tail(tailText(at))],
    form: listOr(MOST_ROWS, 'months'),
  };
  yield {
    order: sorted(rows, size),
    same: sameBy(size),
    key: (at) => amountKey(size(at)),
    shards: (at) => [places.amount(size(at))],
    form: listOr(FEW_ROWS, 'months'),
  };

  // A row with the same word twice stands once under its key.
  const words = Uint32Array.from({ length: shelf.size * width }, (_, i) => i).filter((at) =>
    shelf.isFirst(at),
  );
  const byName = sorted(words, key);
  // Rows of donors without a name are never gathered under a name: they are counted, and found by their day.
  const generic = keys.map(isGenericKey);
  const many = keys.map((text) => places.isMany(text));
  yield {
    order: byName,
    same: sameBy(key),
    key: (at) => nameOnlyKey(name(at)),
    shards: (at) => places.namesOf(name(at)),
    form: (_count, at) => (many[key(at)] ? 'months' : 'list'),
  };
  yield {
    order: byName.filter((at) => many[key(at)]),
    same: sameBy(key, month),
    key: (at) => nameMonthKey(name(at), monthOf(at)),
    shards: (at) => [places.nameMonth(name(at), monthOf(at))],
    form: (count, at) => (generic[key(at)] ? 'days' : listOr(FEW_ROWS, 'days')(count)),
  };
  const masked = keys.map(isMaskedKey);
  const person = keys.map((text) => places.family(text) !== undefined);
  yield {
    order: sorted(
      words.filter((at) => person[key(at)]),
      key,
      size,
    ),
    same: sameBy(key, size),
    key: (at) => nameAmountKey(name(at), size(at)),
    shards: (at) => places.nameAmountsOf(name(at), size(at)),
    // A whole name with more rows than are listed is counted by month under the name alone as well.
    form: (count, at) => listOr(masked[key(at)] ? FEW_ROWS : MOST_ROWS, 'months')(count),
  };

  const inFull = (references: Uint32Array) => references.filter((at) => places.isFull(dayOf(at)));
  const part = listOr(MOST_ROWS_IN_DAY, 'count');
  yield {
    order: sorted(inFull(rows), day, size),
    same: sameBy(day, size),
    key: (at) => dayPartKey(dayOf(at), undefined, size(at)),
    shards: (at) => [places.dayPart(dayOf(at), undefined, size(at))],
    form: part,
  };
  yield {
    order: sorted(inFull(words), day, key),
    same: sameBy(day, key),
    key: (at) => dayPartKey(dayOf(at), name(at), undefined),
    shards: (at) => [places.dayPart(dayOf(at), name(at), undefined)],
    form: part,
  };
  yield {
    order: sorted(inFull(words), day, key, size),
    same: sameBy(day, key, size),
    key: (at) => dayPartKey(dayOf(at), name(at), size(at)),
    shards: (at) => [places.dayPart(dayOf(at), name(at), size(at))],
    form: part,
  };
}
