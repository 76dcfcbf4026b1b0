import { type Family, families, stretches } from './groups.ts';
import type { Places } from './places.ts';
import type { Shelf } from './shelf.ts';

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

/** Groups of all families in the order of their shards, in typed arrays: there may be a million. */
export class Groups {
  readonly #families: Family[] = [];
  readonly #found = new Numbers();
  readonly #count: number;

  constructor(shelf: Shelf, places: Places, count: number) {
    this.#count = count;
    for (const family of families(shelf, places)) {
      for (const [from, to] of stretches(family.order, family.same))
        for (const shard of family.shards(family.order[from] ?? 0))
          this.#found.push(shard, this.#families.length, from, to);
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
