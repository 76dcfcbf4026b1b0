import { amountKey, dayKey, dayPartKey, nameAmountKey, nameMonthKey, nameOnlyKey, tailKey } from './keys.ts';
import { isGenericKey, isMaskedKey } from './name-key.ts';
import type { Question } from './question.ts';
import { type Generation, generationOf, type ShardCounts, shardOf } from './shards.ts';

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

/** The keys to read in turn, the best first; of those without a day one is enough, read in both generations. */
function keysFor({ name, fen, on, tail }: KeyedQuestion): readonly string[] {
  if (tail !== undefined) return [tailKey(tail)];
  if (on !== undefined && on.length === 10)
    return name === undefined && fen === undefined ? [dayKey(on)] : [dayKey(on), dayPartKey(on, name, fen)];
  const withName = (key: string): string =>
    fen === undefined
      ? nameOnlyKey(key)
      : isMaskedKey(key)
        ? nameAmountKey(key, fen)
        : isGenericKey(key)
          ? amountKey(fen)
          : nameOnlyKey(key);
  if (on === undefined)
    return name !== undefined ? [withName(name)] : fen === undefined ? [] : [amountKey(fen)];
  if (name !== undefined) return [withName(name), nameMonthKey(name, on)];
  return fen === undefined ? [dayKey(on)] : [amountKey(fen), dayKey(on)];
}

/**
 * What to fetch for a question: a function of the question and of the numbers of shards that the page carries. At most two
 * files: a day or a month tells the generation, and leaves room for a second key.
 */
export function plan(question: KeyedQuestion, { year, counts }: ShardCounts): readonly (readonly Step[])[] {
  const { table, on } = question;
  const asked: readonly Generation[] =
    on === undefined ? ['current', 'closed'] : [generationOf(on.slice(0, 4), year)];
  return keysFor(question).map((key) =>
    asked
      .filter((generation) => counts[table][generation] > 0)
      .map((generation) => ({ generation, shard: shardOf(key, counts[table][generation]), key })),
  );
}
