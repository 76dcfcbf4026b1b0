import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of whole numbers below `limit`, the same for the same seed. */
export function numbers(seed: number): (limit: number) => number {
  const generator = xoroshiro128plus(seed);
  return (limit) => uniformInt(generator, 0, limit - 1);
}

/** The items in another order. */
export function shuffled<T>(items: readonly T[], below: (limit: number) => number): T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(below(rest.length), 1));
  return out;
}
