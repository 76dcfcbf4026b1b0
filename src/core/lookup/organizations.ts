import type { Reading } from './answer.ts';
import { pairKey, pairsOf } from './keys.ts';
import { nameKey } from './name-key.ts';
import type { Step } from './plan.ts';
import { generations, type LookupTable, type ShardCounts, shardOf } from './shards.ts';

/** Pairs of characters that are asked for at most: twice as many files. */
const MOST_PAIRS = 3;

/** The organisations whose names contain a text. */
export type Names =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** So many, at least, that only a longer text can tell. */
  | { readonly kind: 'many-names'; readonly names: number };

/** The pairs to ask for: all of a short text, evenly spaced ones of a long text. */
function pairsToAsk(key: string): readonly string[] {
  const pairs = pairsOf(key);
  if (pairs.length <= MOST_PAIRS) return pairs;
  const step = (pairs.length - 1) / (MOST_PAIRS - 1);
  return Array.from({ length: MOST_PAIRS }, (_, i) => pairs[Math.round(i * step)] ?? '');
}

/** What to fetch for a part of an organisation's name: for each generation, its pairs. None for a single character. */
export const planNames = (
  table: LookupTable,
  part: string,
  { counts }: ShardCounts,
): readonly (readonly Step[])[] =>
  generations
    .filter((generation) => counts[table][generation] > 0)
    .map((generation) =>
      pairsToAsk(nameKey(part)).map((pair) => ({
        generation,
        shard: shardOf(pairKey(pair), counts[table][generation]),
        key: pairKey(pair),
      })),
    );

/** The names that contain the part: in each generation the shortest list that is whole holds all of them. */
export function answerNames(part: string, readings: readonly Reading[]): Names {
  const key = nameKey(part);
  const names = new Set<string>();
  let most = 0;
  for (const reading of readings) {
    let shortest: readonly string[] | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const { key: pair, shard } of reading) {
      const entry = shard.keys[pair];
      if (entry === undefined) shortest = [];
      else if ('names' in entry) {
        if (shortest === undefined || entry.names.length < shortest.length)
          shortest = entry.names.map((place) => shard.words[place] ?? '');
      } else if ('rows' in entry) fewest = Math.min(fewest, entry.rows);
    }
    if (shortest) for (const name of shortest) if (nameKey(name).includes(key)) names.add(name);
    if (!shortest && reading.length > 0) most = Math.max(most, fewest);
  }
  return most > 0 ? { kind: 'many-names', names: most } : { kind: 'names', names: [...names].sort() };
}
