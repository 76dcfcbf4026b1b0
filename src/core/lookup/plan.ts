import type { CalendarDate } from '../values/calendar-date.ts';
import {
  amountKey,
  dayKey,
  dayPartKey,
  nameAmountKey,
  nameMonthKey,
  nameOnlyKey,
  pairKey,
  tailKey,
} from './keys.ts';
import { isGenericKey } from './name-key.ts';
import type { Places } from './places.ts';
import type { Question } from './question.ts';
import { type Generation, generationOf, generations, type ShardCounts } from './shards.ts';

/** A question with one of the keys of its name. */
export interface KeyedQuestion extends Omit<Question, 'name'> {
  readonly name: string | undefined;
}

/** A file to fetch, and the key to read in it. */
export interface Step {
  readonly generation: Generation;
  readonly shard: number;
  readonly key: string;
}

/** Where names lie in each generation that has files. */
export type PlacesOf = Readonly<Partial<Record<Generation, Places>>>;

/** What to read in a generation. */
type Located = Omit<Step, 'generation'>;

/** Keys of a question about a day. */
function inDay({ name, fen }: KeyedQuestion, on: CalendarDate, typed: string, at: Places): Located {
  const part = (name !== undefined || fen !== undefined) && at.isFull(on);
  return part
    ? { key: dayPartKey(on, name, fen), shard: at.dayPart(on, name === undefined ? undefined : typed, fen) }
    : { key: dayKey(on), shard: at.day(on) };
}

/** Keys of a question about a name in all years or in a month. */
function underName(name: string, { fen, on }: KeyedQuestion, typed: string, at: Places): readonly Located[] {
  const inMonth =
    on === undefined || !at.isMany(name)
      ? []
      : [{ key: nameMonthKey(name, on), shard: at.nameMonth(typed, on) }];
  if (fen === undefined)
    return inMonth.length > 0 ? inMonth : [{ key: nameOnlyKey(name), shard: at.name(typed) }];
  if (isGenericKey(name)) return [{ key: amountKey(fen), shard: at.amount(fen) }, ...inMonth];
  return at.family(typed) === undefined
    ? [{ key: nameOnlyKey(name), shard: at.name(typed) }, ...inMonth]
    : [{ key: nameAmountKey(name, fen), shard: at.nameAmount(typed, fen) }, ...inMonth];
}

/**
 * The keys to read in a generation in turn, the best first; of those without a day one is enough. `typed` is the first key of
 * the name: all keys of one name lie where that one lies.
 */
function located(question: KeyedQuestion, typed: string, at: Places): readonly Located[] {
  const { name, fen, on, tail } = question;
  if (tail !== undefined) return [{ key: tailKey(tail), shard: at.tail(tail) }];
  if (on?.length === 10) return [inDay(question, on, typed, at)];
  if (name !== undefined) return underName(name, question, typed, at);
  return [
    ...(fen === undefined ? [] : [{ key: amountKey(fen), shard: at.amount(fen) }]),
    ...(on === undefined ? [] : [{ key: dayKey(on), shard: at.day(on) }]),
  ];
}

const asked = (on: string | undefined, year: string): readonly Generation[] =>
  on === undefined ? generations : [generationOf(on.slice(0, 4), year)];

/**
 * What to fetch for a question under one of the keys of its name: at most two files, the same two for all keys of one name. A
 * day or a month tells the generation, and leaves room for a second key.
 */
export function plan(
  question: KeyedQuestion,
  typed: string,
  { year }: ShardCounts,
  placesOf: PlacesOf,
): readonly (readonly Step[])[] {
  const turns: Step[][] = [];
  for (const generation of asked(question.on, year)) {
    const places = placesOf[generation];
    for (const [turn, one] of (places ? located(question, typed, places) : []).entries()) {
      turns[turn] ??= [];
      turns[turn].push({ generation, ...one });
    }
  }
  return turns;
}

/**
 * What to fetch for the organisations whose names contain a text: in each generation the names that share one pair of
 * characters with it, from the file where the text itself would lie as a name. `alone`: asked for nothing else, so that a text
 * which may be a person's name is read as a part of a name, too.
 */
export function planNames(
  text: string,
  on: string | undefined,
  { year }: ShardCounts,
  placesOf: PlacesOf,
  alone: boolean,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (const generation of asked(on, year)) {
    const places = placesOf[generation];
    if (!places || (!alone && places.family(text) !== undefined)) continue;
    const pair = places.tellingPair(text);
    if (pair === undefined) return undefined;
    steps.push({ generation, shard: places.pair(pair, text), key: pairKey(pair) });
  }
  return steps;
}
