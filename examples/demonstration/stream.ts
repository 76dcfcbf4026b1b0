import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export type Weighted<T> = readonly (readonly [item: T, weight: number])[];

/** A source of repeatable choices. */
export interface Stream {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: Weighted<T>): T;
  /** True in about `percent` of 100 calls. */
  chance(percent: number): boolean;
}

/**
 * One independent stream per table and batch, seeded from their names:
 * a new table or batch moves nothing that stands in another.
 */
export function openStream(table: string, batch: string): Stream {
  const seed = createHash('sha256').update(`${table}/${batch}`).digest().readInt32BE(0);
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    int,
    pick: (items) => items[int(0, items.length - 1)]!,
    weighted: (items) => chooseByWeight(items, int),
    chance: (percent) => int(1, 100) <= percent,
  };
}

function chooseByWeight<T>(items: Weighted<T>, int: (from: number, to: number) => number): T {
  let left = int(
    1,
    items.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [item, weight] of items) {
    left -= weight;
    if (left <= 0) return item;
  }
  throw new RangeError('A weighted choice needs at least one item with a weight.');
}
