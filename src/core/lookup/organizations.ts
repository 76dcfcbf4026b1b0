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

/** What most names of organisations are made of: whoever types a part that tells them apart types more than this. */
const COMMON =
  '有限责任公司集团股份分公司中学小学学校幼儿园大学学院医院银行支行合作社委员会街道办事处社区居委会村委会人民政府中心志愿服务队协会商会基金会红十字会第一二三四五六七八九十市县区省';

/** The pairs to ask for: those that tell names apart, evenly spaced where they are many. */
function pairsToAsk(key: string): readonly string[] {
  const all = pairsOf(key);
  const telling = all.filter((pair) => !COMMON.includes(pair) && !/\d/.test(pair));
  const pairs = telling.length > 0 ? telling : all;
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
