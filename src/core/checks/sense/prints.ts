/** Lists that may hold a row of one print before it says nothing any more: 爱心人士 gives 100.00 元 on the 5th of many months. */
const COMMON = 20;
/** More lists than a chapter ever has: list and print together stay a safe integer. */
const MOST_LISTS = 2 ** 21;

/** Two lists that share rows, by their indexes: how many, and which share of the shorter one that is, 0 to 1. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly share: number;
  readonly rows: number;
}

/** Fingerprints of all rows with their lists: eight bytes a row. */
export class Prints {
  readonly #rows: number[] = [];
  #keys = new Float64Array(1024);
  #count = 0;

  /** A row of the list with this index. */
  add(print: number, list: number): void {
    if (this.#count === this.#keys.length) {
      const grown = new Float64Array(this.#keys.length * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    this.#keys[this.#count++] = print * MOST_LISTS + list;
    this.#rows[list] = (this.#rows[list] ?? 0) + 1;
  }

  /** Lists of which at least `least` rows, and `share` of the shorter one, stand in the other too. */
  overlaps(least: number, share: number): Overlap[] {
    const shared = new Map<number, number>();
    for (const lists of this.#runs())
      for (const [i, [first, a]] of lists.entries())
        for (const [second, b] of lists.slice(i + 1)) {
          const pair = first * MOST_LISTS + second;
          shared.set(pair, (shared.get(pair) ?? 0) + Math.min(a, b));
        }
    return [...shared].flatMap(([pair, rows]) => {
      const [first, second] = [Math.floor(pair / MOST_LISTS), pair % MOST_LISTS];
      const part = rows / Math.min(this.#rows[first] ?? 0, this.#rows[second] ?? 0);
      return rows >= least && part >= share ? [{ first, second, share: part, rows }] : [];
    });
  }

  /** For each print that several lists hold, those lists with how often they hold it. */
  *#runs(): Generator<(readonly [list: number, times: number])[]> {
    const keys = this.#keys.subarray(0, this.#count).sort();
    for (let at = 0; at < keys.length; ) {
      const print = Math.floor((keys[at] ?? 0) / MOST_LISTS);
      const times = new Map<number, number>();
      for (; at < keys.length && Math.floor((keys[at] ?? 0) / MOST_LISTS) === print; at++) {
        const list = (keys[at] ?? 0) % MOST_LISTS;
        times.set(list, (times.get(list) ?? 0) + 1);
      }
      if (times.size > 1 && times.size <= COMMON) yield [...times];
    }
  }
}
