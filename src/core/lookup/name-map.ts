import { pairsOf } from './keys.ts';
import { MOST_NAMES, MOST_ROWS, MOST_ROWS_IN_DAY, ROWS_BESIDE_PAIR, ROWS_IN_COPY } from './limits.ts';
import { isGenericKey, isMaskedKey } from './name-key.ts';
import { type NameMap, Places } from './places.ts';
import type { Shelf } from './shelf.ts';

const NOTHING: NameMap = { families: {}, common: '', heavy: {}, many: [], full: [] };

const add = (counts: Map<string, number>, key: string, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/** Counts as copies, so many for each, in the order of their keys; those of one copy only where `single`. */
function copies(counts: ReadonlyMap<string, number>, each: number, single: boolean): Record<string, number> {
  const all = [...counts].map(([key, rows]) => [key, Math.ceil(rows / each) || 1] as const);
  return Object.fromEntries(
    all.filter(([, many]) => single || many > 1).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Rows under each key of a shelf; a row with the same word twice counts once. */
function rowsOfKeys(shelf: Shelf): Uint32Array {
  const rows = new Uint32Array(shelf.keys.length);
  for (let at = 0; at < shelf.size * shelf.wordsInRow; at++) {
    const key = shelf.keyAt(at);
    if (shelf.isFirst(at)) rows[key] = (rows[key] ?? 0) + 1;
  }
  return rows;
}

/** Days with more rows than are listed together. */
function fullDays({ day, size }: Shelf): number[] {
  const rows = new Map<number, number>();
  for (let row = 0; row < size; row++) rows.set(day[row] ?? 0, (rows.get(day[row] ?? 0) ?? 0) + 1);
  return [...rows].flatMap(([on, count]) => (count > MOST_ROWS_IN_DAY ? on : [])).sort((a, b) => a - b);
}

/** Masked names of a shelf, and how many copies the whole names beside them need. */
function familiesOf({ keys }: Shelf, rows: Uint32Array): NameMap['families'] {
  const whole = new Map(keys.filter(isMaskedKey).map((key) => [key, 0]));
  const known = new Places(1, {
    ...NOTHING,
    families: Object.fromEntries([...whole].map(([key]) => [key, 1])),
  });
  for (const [key, text] of keys.entries()) {
    const family = isMaskedKey(text) ? undefined : known.family(text);
    if (family !== undefined) add(whole, family, rows[key] ?? 0);
  }
  return copies(whole, ROWS_IN_COPY, true);
}

/** What a page must know of a shelf's names before it can ask. The order in which rows came changes nothing. */
export function makeNameMap(shelf: Shelf, demonstration: string | undefined): NameMap {
  const rows = rowsOfKeys(shelf);
  const families = familiesOf(shelf, rows);
  const people = new Places(1, { ...NOTHING, families });
  const dealt = shelf.keys.map((text) => people.family(text) !== undefined || isGenericKey(text));
  const names = new Map<string, number>();
  for (const [place, key] of shelf.keyOfWord.entries())
    if (!dealt[key] || shelf.organizations.has(place))
      for (const pair of pairsOf(shelf.keys[key] ?? '')) add(names, pair, 1);
  const common = [...names]
    .flatMap(([pair, count]) => (count > MOST_NAMES ? pair : []))
    .sort()
    .join('');
  const known = new Places(1, { ...NOTHING, families, common });
  const beside = new Map<string, number>();
  for (const [key, text] of shelf.keys.entries()) {
    const pair = dealt[key] ? undefined : known.tellingPair(text);
    if (pair !== undefined) add(beside, pair, rows[key] ?? 0);
  }
  return {
    ...(demonstration === undefined ? {} : { demonstration }),
    families,
    common,
    heavy: copies(beside, ROWS_BESIDE_PAIR, false),
    many: shelf.keys.filter((text, key) => isGenericKey(text) || (rows[key] ?? 0) > MOST_ROWS).sort(),
    full: fullDays(shelf),
  };
}
