import { Book } from './book.ts';
import type { Entry, NamedList, Shard } from './entry.ts';
import { groupEntry } from './group-entry.ts';
import { type Family, families, stretches } from './groups.ts';
import { nameOnlyKey, pairKey, pairsOf } from './keys.ts';
import { nameKey } from './name-key.ts';
import { shardOf } from './shards.ts';
import type { Shelf } from './shelf.ts';

/** Names listed under a pair of characters; where they are more, other pairs of the question must tell. */
export const MOST_NAMES = 80;

/** A list that can be asked for. */
export interface TitledList extends NamedList {
  readonly title: string;
}

/** Numbers without an object for each. */
class Numbers {
  #held = new Uint32Array(1024);
  size = 0;

  push(...numbers: readonly number[]): void {
    if (this.size + numbers.length > this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held.set(numbers, this.size);
    this.size += numbers.length;
  }

  at(place: number): number {
    return this.#held[place] ?? 0;
  }
}

/** The names of organisations by each pair of their characters. */
function namesByPair(shelf: Shelf): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  const names = [...shelf.organizations].map((place) => shelf.words[place] ?? '').sort();
  for (const name of names)
    for (const pair of pairsOf(nameKey(name))) {
      const known = pairs.get(pairKey(pair));
      if (known) known.push(name);
      else pairs.set(pairKey(pair), [name]);
    }
  return pairs;
}

function listsByKey(lists: readonly TitledList[]): Map<string, NamedList[]> {
  const keys = new Map<string, NamedList[]>();
  for (const { id, title, rows, numbers } of [...lists].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const key of new Set([title, id].map((text) => nameOnlyKey(nameKey(text))))) {
      const known = keys.get(key);
      if (known) known.push({ id, rows, numbers });
      else keys.set(key, [{ id, rows, numbers }]);
    }
  return keys;
}

/** Groups of families in the order of their shards, in typed arrays: there may be a million. */
class Groups {
  readonly #families: Family[] = [];
  readonly #found = new Numbers();
  readonly #count: number;

  constructor(shelf: Shelf, count: number) {
    this.#count = count;
    for (const family of families(shelf)) {
      for (const [from, to] of stretches(family.order, family.same))
        this.#found.push(
          shardOf(family.key(family.order[from] ?? 0), count),
          this.#families.length,
          from,
          to,
        );
      this.#families.push(family);
    }
  }

  /** For each shard in turn, where its groups lie. */
  *inShards(): Generator<{ family: Family; from: number; to: number }[]> {
    const found = this.#found;
    const ends = new Uint32Array(this.#count);
    for (let g = 0; g < found.size; g += 4) ends[found.at(g)] = (ends[found.at(g)] ?? 0) + 1;
    for (let s = 1; s < this.#count; s++) ends[s] = (ends[s] ?? 0) + (ends[s - 1] ?? 0);
    const order = new Uint32Array(found.size / 4);
    const next = Uint32Array.from(ends, (_, s) => ends[s - 1] ?? 0);
    for (let g = 0; g < found.size; g += 4) {
      const shard = found.at(g);
      const place = next[shard] ?? 0;
      order[place] = g;
      next[shard] = place + 1;
    }
    for (let s = 0; s < this.#count; s++)
      yield Array.from(order.subarray(ends[s - 1] ?? 0, ends[s] ?? 0), (g) => ({
        family: this.#families[found.at(g + 1)] as Family, // pushed above, with its place
        from: found.at(g + 2),
        to: found.at(g + 3),
      }));
  }
}

/** What stands under keys, by the shard of the key. */
function inShards<T>(held: ReadonlyMap<string, T>, count: number): (readonly [string, T])[][] {
  const shards: (readonly [string, T])[][] = Array.from({ length: count }, () => []);
  for (const entry of held) shards[shardOf(entry[0], count)]?.push(entry);
  return shards;
}

const namesEntry = (names: readonly string[], book: Book): Entry =>
  names.length > MOST_NAMES ? { rows: names.length } : { names: names.map((name) => book.word(name)) };

/** What is written beside the rows. */
export interface ShardOptions {
  readonly lists: readonly TitledList[];
  /** How many shards. */
  readonly count: number;
  /** The mark of invented data, in a demonstration. */
  readonly demonstration?: string | undefined;
}

/** The shards of a shelf in turn, as text. Settles the shelf. The same rows, in whatever order, make the same bytes. */
export function* writeShards(shelf: Shelf, { lists, count, demonstration }: ShardOptions): Generator<string> {
  shelf.settle();
  const pairs = inShards(namesByPair(shelf), count);
  const titles = inShards(listsByKey(lists), count);
  let s = 0;
  for (const groups of new Groups(shelf, count).inShards()) {
    const entries = new Map<string, (book: Book) => Entry>();
    // A title that is also somebody's name gives way to the rows.
    for (const [key, ids] of titles[s] ?? []) entries.set(key, () => ({ lists: ids }));
    for (const [key, names] of pairs[s] ?? []) entries.set(key, (book) => namesEntry(names, book));
    for (const { family, from, to } of groups)
      entries.set(family.key(family.order[from] ?? 0), (book) => groupEntry(shelf, family, from, to, book));
    const book = new Book();
    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    const keys = Object.fromEntries(sorted.map(([key, entry]) => [key, entry(book)]));
    const shard: Shard = {
      ...(demonstration === undefined ? {} : { demonstration }),
      batches: book.batches,
      words: book.words,
      keys,
    };
    yield `${JSON.stringify(shard)}\n`;
    s++;
  }
}
