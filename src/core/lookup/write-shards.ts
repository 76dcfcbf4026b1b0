import { Book } from './book.ts';
import type { Entry, NamedList, Shard } from './entry.ts';
import { groupEntry } from './group-entry.ts';
import { Groups } from './group-list.ts';
import { nameOnlyKey, pairKey, pairsOf } from './keys.ts';
import { nameKey } from './name-key.ts';
import { makeNameMap } from './name-map.ts';
import { type NameMap, Places, pairsIn } from './places.ts';
import type { Shelf } from './shelf.ts';

/** A list that can be asked for. */
export interface TitledList extends NamedList {
  readonly title: string;
}

/** The organisations whose names hold a pair of characters: each name's place among the shelf's words, and its rows. */
type NamesOfPair = readonly (readonly [word: number, rows: number])[];

/** The names of organisations by each pair of their characters that tells names apart, in the order of the names. */
function namesByPair(shelf: Shelf, common: string): Map<string, NamesOfPair> {
  const rows = new Uint32Array(shelf.words.length);
  for (let row = 0; row < shelf.size; row++) {
    const word = shelf.word[row * shelf.wordsInRow] ?? 0;
    rows[word] = (rows[word] ?? 0) + 1;
  }
  const passed = pairsIn(common);
  const pairs = new Map<string, [number, number][]>();
  const text = (word: number): string => shelf.words[word] ?? '';
  for (const word of [...shelf.organizations].sort((a, b) => (text(a) < text(b) ? -1 : 1)))
    for (const pair of pairsOf(nameKey(text(word)))) {
      if (passed.has(pair)) continue;
      const known = pairs.get(pair);
      if (known) known.push([word, rows[word] ?? 0]);
      else pairs.set(pair, [[word, rows[word] ?? 0]]);
    }
  return pairs;
}

/** Lists by the key of their title, and by that of their id. */
function listsByName(lists: readonly TitledList[]): Map<string, NamedList[]> {
  const keys = new Map<string, NamedList[]>();
  for (const { id, title, rows, numbers } of [...lists].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const key of new Set([title, id].map(nameKey))) {
      const known = keys.get(key);
      if (known) known.push({ id, rows, numbers });
      else keys.set(key, [{ id, rows, numbers }]);
    }
  return keys;
}

/** What is held under texts, by the shard of the text. */
function inShards<T>(
  held: ReadonlyMap<string, T>,
  count: number,
  shardsOf: (text: string) => readonly number[],
): (readonly [string, T])[][] {
  const shards: (readonly [string, T])[][] = Array.from({ length: count }, () => []);
  for (const entry of held) for (const shard of shardsOf(entry[0])) shards[shard]?.push(entry);
  return shards;
}

/** What is written beside the rows. */
export interface ShardOptions {
  readonly lists: readonly TitledList[];
  /** How many shards. */
  readonly count: number;
  /** The mark of invented data, in a demonstration. */
  readonly demonstration?: string | undefined;
}

/** What a generation of a table becomes. */
export interface Written {
  readonly map: NameMap;
  /** The shards in turn, as text. */
  readonly shards: Generator<string>;
}

/** Settles the shelf, and writes it. The same rows, in whatever order, make the same bytes. */
export function writeShards(shelf: Shelf, options: ShardOptions): Written {
  shelf.settle();
  const map = makeNameMap(shelf, options.demonstration);
  return { map, shards: shardTexts(shelf, map, options) };
}

function* shardTexts(
  shelf: Shelf,
  map: NameMap,
  { lists, count, demonstration }: ShardOptions,
): Generator<string> {
  const places = new Places(count, map);
  const pairs = inShards(namesByPair(shelf, map.common), count, (pair) => places.pairsOf(pair));
  const titles = inShards(listsByName(lists), count, (title) => [places.name(title)]);
  let s = 0;
  for (const groups of new Groups(shelf, places, count).inShards()) {
    const entries = new Map<string, (book: Book) => Entry>();
    // A title that is also somebody's name gives way to the rows.
    for (const [title, ids] of titles[s] ?? []) entries.set(nameOnlyKey(title), () => ({ lists: ids }));
    for (const [pair, names] of pairs[s] ?? [])
      entries.set(pairKey(pair), (book) => ({
        names: names.flatMap(([word, rows]) => [book.word(shelf.words[word] ?? ''), rows]),
      }));
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
