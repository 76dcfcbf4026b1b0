import type { CalendarDate } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import { dayNumber } from './entry.ts';
import { nameKey } from './name-key.ts';

/** A row on its way into the look-up. */
export interface LookupRow {
  readonly batch: string;
  readonly n: number;
  readonly on: CalendarDate;
  readonly fen: Fen;
  readonly gifts: number;
  /** Donor; or payee, project, area. As published. */
  readonly words: readonly string[];
  /** Last four digits of the receipt. */
  readonly tail?: string | undefined;
  /** The first word is an organisation's name, of which a part is enough to find it. */
  readonly organization: boolean;
}

export const NO_TAIL = 10_000;

/** Each text once, in the order in which they came. */
class Texts {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

/**
 * Rows of one generation, column by column in typed arrays: a million rows weigh some 40 MB, and no object stays for any of
 * them. Filled, then settled: from then on a row's place is its place in the order of day, list and number.
 */
export class Shelf {
  readonly wordsInRow: number;
  size = 0;
  day: Uint32Array;
  batch: Uint32Array;
  n: Uint32Array;
  fen: Float64Array;
  gifts: Uint32Array;
  /** Four digits as a number, or NO_TAIL. */
  tail: Uint16Array;
  /** Places of words: those of row i from i × wordsInRow on. */
  word: Uint32Array;
  /** Keys of words, by the place of the word. */
  readonly keyOfWord: number[] = [];
  /** Words that are names of organisations, by their place. */
  readonly organizations = new Set<number>();
  readonly #batches = new Texts();
  readonly #words = new Texts();
  readonly #keys = new Texts();

  /** For at most `rows` rows. */
  constructor(rows: number, wordsInRow: number) {
    this.wordsInRow = wordsInRow;
    this.day = new Uint32Array(rows);
    this.batch = new Uint32Array(rows);
    this.n = new Uint32Array(rows);
    this.fen = new Float64Array(rows);
    this.gifts = new Uint32Array(rows);
    this.tail = new Uint16Array(rows);
    this.word = new Uint32Array(rows * wordsInRow);
  }

  get words(): readonly string[] {
    return this.#words.all;
  }

  get batches(): readonly string[] {
    return this.#batches.all;
  }

  get keys(): readonly string[] {
    return this.#keys.all;
  }

  /** Throws when the shelf is full, or the row has another number of words. */
  add(row: LookupRow): void {
    const i = this.size;
    if (i >= this.day.length || row.words.length !== this.wordsInRow)
      throw new RangeError(`no place on the shelf for row ${row.n} of ${row.batch}`);
    this.size++;
    this.day[i] = dayNumber(row.on);
    this.batch[i] = this.#batches.place(row.batch);
    this.n[i] = row.n;
    this.fen[i] = row.fen;
    this.gifts[i] = row.gifts;
    this.tail[i] = row.tail === undefined ? NO_TAIL : Number(row.tail);
    for (const [w, text] of row.words.entries()) this.word[i * this.wordsInRow + w] = this.#wordPlace(text);
    if (row.organization) this.organizations.add(this.word[i * this.wordsInRow] ?? 0);
  }

  #wordPlace(text: string): number {
    const place = this.#words.place(text);
    if (place === this.keyOfWord.length) this.keyOfWord.push(this.#keys.place(nameKey(text)));
    return place;
  }

  /** Key of the word that a reference (row × wordsInRow + word) names. */
  keyAt(reference: number): number {
    return this.keyOfWord[this.word[reference] ?? 0] ?? 0;
  }

  /** Whether a reference names a word that its row has not named before: a row stands once under a key. */
  isFirst(reference: number): boolean {
    const key = this.keyAt(reference);
    for (let other = reference - (reference % this.wordsInRow); other < reference; other++)
      if (this.keyAt(other) === key) return false;
    return true;
  }

  /** Puts the rows in the order of day, list and number, whatever the order in which they came. */
  settle(): void {
    const { size, day, batch, n, wordsInRow: width } = this;
    const names = this.batches;
    const ranks = names.map((_, i) => i).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
    const rank = new Uint32Array(names.length);
    for (const [r, i] of ranks.entries()) rank[i] = r;
    const order = Uint32Array.from({ length: size }, (_, i) => i).sort(
      (a, b) =>
        (day[a] ?? 0) - (day[b] ?? 0) ||
        (rank[batch[a] ?? 0] ?? 0) - (rank[batch[b] ?? 0] ?? 0) ||
        (n[a] ?? 0) - (n[b] ?? 0),
    );
    const moved = <T extends Uint32Array | Uint16Array | Float64Array>(from: T, to: T): T => {
      for (let i = 0; i < size; i++) to[i] = from[order[i] ?? 0] ?? 0;
      return to;
    };
    this.word = Uint32Array.from(
      { length: size * width },
      (_, i) => this.word[(order[Math.floor(i / width)] ?? 0) * width + (i % width)] ?? 0,
    );
    this.day = moved(day, new Uint32Array(size));
    this.batch = moved(batch, new Uint32Array(size));
    this.n = moved(n, new Uint32Array(size));
    this.fen = moved(this.fen, new Float64Array(size));
    this.gifts = moved(this.gifts, new Uint32Array(size));
    this.tail = moved(this.tail, new Uint16Array(size));
  }
}
