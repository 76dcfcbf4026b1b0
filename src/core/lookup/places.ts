import type { CalendarDate, Month } from '../values/calendar-date.ts';
import { daysFrom } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import { dayNumber } from './entry.ts';
import {
  amountKey,
  dayKey,
  dayPartKey,
  nameAmountKey,
  nameMonthKey,
  nameOnlyKey,
  pairKey,
  pairsOf,
} from './keys.ts';
import { isGenericKey, isMaskedKey, keysOfName } from './name-key.ts';
import { hash32 } from './shards.ts';

/** What must be known of a generation's names to tell in which file one stands; a page fetches it before anything is asked. */
export interface NameMap {
  /** The mark of invented data, in a demonstration. */
  readonly demonstration?: string;
  /** Masked names that there are: how many files hold what is said of them, so that a whole name finds it beside its own rows. */
  readonly families: Readonly<Record<string, number>>;
  /** Pairs of characters that stand in so many names that they tell none, one after the other. */
  readonly common: string;
  /** Pairs whose names have so many rows that they are dealt out to several files, and to how many. */
  readonly heavy: Readonly<Record<string, number>>;
  /** Names with more rows than are listed under them: they are listed by month. */
  readonly many: readonly string[];
  /** Days with more rows than are listed together, as `20260305`: they are listed by name and by amount. */
  readonly full: readonly number[];
}

/** The pairs of characters of a map, which stand in a text one after the other. */
export function pairsIn(common: string): ReadonlySet<string> {
  const signs = [...common];
  return new Set(signs.flatMap((sign, i) => (i % 2 === 1 ? [`${signs[i - 1]}${sign}`] : [])));
}

/** Lifts days before 2000 above 0: 3,000 years. */
const FAR = 1_095_727;

/** 1, 2 or 5 and zeros: what many people give. */
const isRound = (fen: Fen): boolean => /^[125]0+$/.test(String(Math.abs(fen)));

/** The masked name under which the bearer of a name would be published; itself for a masked one. */
function familyOf(key: string): string | undefined {
  if (isMaskedKey(key)) return key;
  const [, masked] = keysOfName(key);
  return masked;
}

/**
 * In which file of a generation the rows under a key stand, from 0: so that all that a question may mean lies in the same one.
 * A whole name of a person lies beside its masked form, which has copies in as many files as its bearers need. Any other name
 * lies beside the names that share with it the pair of characters by which a part of it is asked for.
 * Days and receipts, which are many rows each and follow one another, are dealt out in turn; by their hashes several would
 * meet in one file.
 */
export class Places {
  readonly #count: number;
  readonly #families: NameMap['families'];
  readonly #common: ReadonlySet<string>;
  readonly #heavy: NameMap['heavy'];
  readonly #many: ReadonlySet<string>;
  readonly #full: ReadonlySet<number>;

  /** `count` files, at least 1. */
  constructor(count: number, { families, common, heavy, many, full }: NameMap) {
    this.#count = count;
    this.#families = families;
    this.#common = pairsIn(common);
    this.#heavy = heavy;
    this.#many = new Set(many);
    this.#full = new Set(full);
  }

  /** The masked name of a person's name, when this generation has it. */
  family(name: string): string | undefined {
    const family = familyOf(name);
    return family !== undefined && this.#families[family] !== undefined ? family : undefined;
  }

  /** Whether a name has more rows than are listed under it. */
  isMany(name: string): boolean {
    return this.#many.has(name);
  }

  /** Whether a day has more rows than are listed together. */
  isFull(on: CalendarDate): boolean {
    return this.#full.has(dayNumber(on));
  }

  /** The pair by which names that contain a text are found: one that not too many have. None when all are common. */
  tellingPair(text: string): string | undefined {
    let [best, least] = [undefined as string | undefined, Number.POSITIVE_INFINITY];
    for (const pair of pairsOf(text)) {
      const rank = hash32(pairKey(pair));
      if (rank < least && !this.#common.has(pair)) [best, least] = [pair, rank];
    }
    return best;
  }

  #of(key: string): number {
    return hash32(key) % this.#count;
  }

  #copy(key: string, copy: number): number {
    return this.#of(copy === 0 ? key : `${key}#${copy}`);
  }

  /** The files of all copies of what stands under a key. */
  #copies(key: string, copies: number): readonly number[] {
    return [...new Set(Array.from({ length: copies }, (_, copy) => this.#copy(key, copy)))];
  }

  /** Which of so many copies of its masked form a whole name lies beside. */
  #copyOf(name: string, family: string, copies: number): number {
    return name === family ? 0 : hash32(name) % copies;
  }

  #nameCopies(family: string): number {
    return this.#families[family] ?? 1;
  }

  /** Of a masked name with an amount: fewer, for most gifts are of other amounts. */
  #amountCopies(family: string, fen: Fen): number {
    return isRound(fen) ? Math.ceil(this.#nameCopies(family) / 10) : 1;
  }

  day(on: CalendarDate | Month): number {
    return on.length === 10 ? (daysFrom('2000-01-01', on) + FAR) % this.#count : this.#of(dayKey(on));
  }

  tail(tail: string): number {
    return Number(tail) % this.#count;
  }

  amount(fen: Fen): number {
    return this.#of(amountKey(fen));
  }

  /** Where names that contain a text are listed by a pair of its characters: beside the rows under the text itself. */
  pair(pair: string, text: string): number {
    return this.#copy(pairKey(pair), hash32(text) % (this.#heavy[pair] ?? 1));
  }

  /** All files in which the names with a pair of characters are listed. */
  pairsOf(pair: string): readonly number[] {
    return this.#copies(pairKey(pair), this.#heavy[pair] ?? 1);
  }

  name(name: string): number {
    const family = this.family(name);
    if (family !== undefined)
      return this.#copy(nameOnlyKey(family), this.#copyOf(name, family, this.#nameCopies(family)));
    const pair = isGenericKey(name) ? undefined : this.tellingPair(name);
    return pair === undefined ? this.#of(nameOnlyKey(name)) : this.pair(pair, name);
  }

  /** All files that hold what stands under a name: several for a masked one. */
  namesOf(name: string): readonly number[] {
    return this.family(name) === name
      ? this.#copies(nameOnlyKey(name), this.#nameCopies(name))
      : [this.name(name)];
  }

  nameAmount(name: string, fen: Fen): number {
    const family = this.family(name) ?? name;
    return this.#copy(
      nameAmountKey(family, fen),
      this.#copyOf(name, family, this.#amountCopies(family, fen)),
    );
  }

  /** All files that hold what stands under a name with an amount: several for a masked name with an amount that many give. */
  nameAmountsOf(name: string, fen: Fen): readonly number[] {
    return this.family(name) === name
      ? this.#copies(nameAmountKey(name, fen), this.#amountCopies(name, fen))
      : [this.nameAmount(name, fen)];
  }

  nameMonth(name: string, month: Month): number {
    return this.#of(nameMonthKey(this.family(name) ?? name, month));
  }

  dayPart(on: CalendarDate, name: string | undefined, fen: Fen | undefined): number {
    const family = name === undefined ? undefined : (this.family(name) ?? name);
    return this.#of(dayPartKey(on, family, fen));
  }
}
