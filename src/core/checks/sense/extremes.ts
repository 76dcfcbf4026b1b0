/** Where a row stands: the list by its index among all lists, and its number in it. */
export interface Place {
  readonly list: number;
  readonly n: number;
}

const NOWHERE: Place = { list: -1, n: -1 };

const isBefore = (list: number, n: number, than: Place): boolean =>
  list < than.list || (list === than.list && n < than.n);

/** The two highest and two lowest numbers of a group, and where the ends stand. The order in which they come does not matter. */
export class Extremes {
  count = 0;
  highest = Number.NEGATIVE_INFINITY;
  nextHighest = Number.NEGATIVE_INFINITY;
  lowest = Number.POSITIVE_INFINITY;
  nextLowest = Number.POSITIVE_INFINITY;
  highestAt = NOWHERE;
  lowestAt = NOWHERE;

  add(value: number, list: number, n: number): void {
    this.count++;
    if (value > this.highest || (value === this.highest && isBefore(list, n, this.highestAt))) {
      this.nextHighest = this.highest;
      this.highest = value;
      this.highestAt = { list, n };
    } else if (value > this.nextHighest) this.nextHighest = value;
    if (value < this.lowest || (value === this.lowest && isBefore(list, n, this.lowestAt))) {
      this.nextLowest = this.lowest;
      this.lowest = value;
      this.lowestAt = { list, n };
    } else if (value < this.nextLowest) this.nextLowest = value;
  }
}

/** When one number is not like the others of its group. */
export interface Measure {
  /** Numbers without which a group has no usual size. */
  readonly least: number;
  /** How many times the next number the odd one is, or the odd one into the next. */
  readonly factor: number;
  /** How many times the lowest of the others the highest of them may be; undefined: they may differ as they like, and only the highest counts. */
  readonly spread: number | undefined;
}

/** A number that is not like the others, which lie between `from` and `to`. */
export interface Odd {
  readonly at: Place;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The number of a group that is an order of magnitude off, or undefined. */
export function oddOne(group: Extremes, { least, factor, spread }: Measure): Odd | undefined {
  const { count, highest, nextHighest, lowest, nextLowest, highestAt, lowestAt } = group;
  if (count < least || lowest <= 0) return undefined;
  if (highest >= factor * nextHighest && (spread === undefined || nextHighest <= spread * lowest))
    return { at: highestAt, value: highest, from: lowest, to: nextHighest };
  if (spread !== undefined && nextLowest >= factor * lowest && highest <= spread * nextLowest)
    return { at: lowestAt, value: lowest, from: nextLowest, to: highest };
  return undefined;
}
