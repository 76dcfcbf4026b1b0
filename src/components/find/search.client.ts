import { type Answer, answer } from '../../core/lookup/answer.ts';
import { isGenericKey, keysOfName, nameKey } from '../../core/lookup/name-key.ts';
import { answerNames, type Names, planNames } from '../../core/lookup/organizations.ts';
import { plan } from '../../core/lookup/plan.ts';
import type { Question } from '../../core/lookup/question.ts';
import { isLookupTable, type ShardCounts } from '../../core/lookup/shards.ts';
import { parseRowId } from '../../core/values/record-id.ts';
import type { Library, Piece } from './shards.client.ts';

/** An answer, under which key of the name it was found, and which files it took. */
export interface Result {
  readonly answer: Answer | Names | { readonly kind: 'row'; readonly id: string };
  readonly name: string | undefined;
  readonly pieces: readonly Piece[];
}

/** A text from which a part of an organisation's name may be asked: two characters, and no star. */
const isPart = (name: string): boolean => !name.includes('*') && [...name].length >= 2;

/**
 * Answers a question: by the name as typed, else by its masked form, else by names that contain it. Each of the three is one
 * round of at most two files, the last of eight.
 */
export async function search(question: Question, counts: ShardCounts, shards: Library): Promise<Result> {
  const { table, name: typed } = question;
  const pieces: Piece[] = [];
  const note = (steps: readonly (readonly Piece[])[]): void => {
    for (const { generation, shard } of steps.flat())
      if (!pieces.some((one) => one.generation === generation && one.shard === shard))
        pieces.push({ generation, shard });
  };
  const ref = typed === undefined ? undefined : parseRowId(typed);
  if (ref && typed !== undefined && isLookupTable(ref.table)) {
    const list = {
      table: ref.table,
      name: nameKey(ref.batch),
      fen: undefined,
      on: undefined,
      tail: undefined,
    };
    const steps = plan(list, counts);
    note(steps);
    const found = answer(list, await shards.read(ref.table, steps));
    const there =
      found.kind === 'lists' && found.lists.some(({ id, numbers }) => id === ref.batch && ref.n <= numbers);
    return { answer: there ? { kind: 'row', id: typed } : { kind: 'none' }, name: typed, pieces };
  }
  const keys =
    typed === undefined ? [undefined] : table === 'donations' ? keysOfName(typed) : [nameKey(typed)];
  for (const name of keys) {
    const steps = plan({ ...question, name }, counts);
    note(steps);
    const found = answer({ ...question, name }, await shards.read(table, steps));
    if (found.kind !== 'none') return { answer: found, name, pieces };
  }
  const [key] = keys;
  if (key !== undefined && isPart(key) && !isGenericKey(key)) {
    const steps = planNames(table, key, counts);
    note(steps);
    const names = answerNames(key, await shards.read(table, steps));
    // The very name is there: it is the amount or the day that does not fit.
    const whole = names.kind === 'names' && names.names.some((name) => nameKey(name) === key);
    if (!whole && (names.kind === 'many-names' || names.names.length > 0))
      return { answer: names, name: key, pieces };
  }
  return { answer: { kind: 'none' }, name: key, pieces };
}
