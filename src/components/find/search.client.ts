import { type Answer, answer, rowsWithPart } from '../../core/lookup/answer.ts';
import { isGenericKey, keysOfName, nameKey } from '../../core/lookup/name-key.ts';
import { answerNames, type Names } from '../../core/lookup/organizations.ts';
import { Places } from '../../core/lookup/places.ts';
import { type PlacesOf, plan, planNames, type Step } from '../../core/lookup/plan.ts';
import type { Question } from '../../core/lookup/question.ts';
import { generations, isLookupTable, type LookupTable, type ShardCounts } from '../../core/lookup/shards.ts';
import { parseRowId } from '../../core/values/record-id.ts';
import type { Library, Piece } from './shards.client.ts';

/** An answer, under which key of the name it was found, and which files it took. */
export interface Result {
  readonly answer: Answer | Names | { readonly kind: 'row'; readonly id: string };
  readonly name: string | undefined;
  readonly pieces: readonly Piece[];
}

/** A text from which a part of an organisation's name may be asked: two characters, and no star. */
const isPart = (key: string): boolean => !key.includes('*') && [...key].length >= 2 && !isGenericKey(key);

async function placesIn(table: LookupTable, { counts }: ShardCounts, shards: Library): Promise<PlacesOf> {
  const own = generations.filter((generation) => counts[table][generation] > 0);
  const maps = await shards.maps(table, own);
  return Object.fromEntries(own.map((one, i) => [one, maps[i] && new Places(counts[table][one], maps[i])]));
}

function piecesOf(steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { generation, shard } of steps)
    if (!pieces.some((one) => one.generation === generation && one.shard === shard))
      pieces.push({ generation, shard });
  return pieces;
}

/** Whether there is a row of this id: its list is there, and has had so many rows. */
async function findRow(
  id: string,
  batch: string,
  n: number,
  counts: ShardCounts,
  shards: Library,
  table: LookupTable,
): Promise<Result> {
  const name = nameKey(batch);
  const list = { table, name, fen: undefined, on: undefined, tail: undefined };
  const steps = plan(list, name, counts, await placesIn(table, counts, shards));
  const found = answer(list, await shards.read(table, steps));
  const there = found.kind === 'lists' && found.lists.some((one) => one.id === batch && n <= one.numbers);
  return { answer: there ? { kind: 'row', id } : { kind: 'none' }, name: id, pieces: piecesOf(steps.flat()) };
}

/**
 * Answers a question in one round of at most two files: by the name as typed, else by its masked form, else by the names of
 * organisations that contain it. All three lie in the same files.
 */
export async function search(question: Question, counts: ShardCounts, shards: Library): Promise<Result> {
  const { table, name: typed, on } = question;
  const ref = typed === undefined ? undefined : parseRowId(typed);
  if (ref && typed !== undefined && isLookupTable(ref.table))
    return findRow(typed, ref.batch, ref.n, counts, shards, ref.table);
  const placesOf = await placesIn(table, counts, shards);
  const keys =
    typed === undefined ? [undefined] : table === 'donations' ? keysOfName(typed) : [nameKey(typed)];
  const [key = ''] = keys;
  const alone = question.part === true;
  const plans = alone ? [] : keys.map((name) => plan({ ...question, name }, key, counts, placesOf));
  const inDay = on?.length === 10;
  const names = isPart(key) && !inDay ? planNames(key, on, counts, placesOf, alone) : [];
  const steps = [...plans.flat(), names ?? []];
  const pieces = piecesOf(steps.flat());
  const readings = await shards.read(table, steps);
  let read = 0;
  for (const [i, own] of plans.entries()) {
    const name = keys[i];
    const found = answer({ ...question, name }, readings.slice(read, read + own.length));
    read += own.length;
    if (found.kind !== 'none') return { answer: found, name, pieces };
  }
  const none: Result = { answer: { kind: 'none' }, name: key || undefined, pieces };
  if (!isPart(key)) return none;
  if (inDay) {
    const rows = rowsWithPart(question, key, readings[0] ?? []);
    return rows.length > 0 ? { ...none, answer: { kind: 'rows', rows } } : none;
  }
  const found = answerNames(key, names === undefined ? undefined : readings[readings.length - 1]);
  // The very name is there: it is the amount or the day that does not fit.
  const whole = found.kind === 'names' && !alone && found.names.some((one) => nameKey(one.name) === key);
  return whole || (found.kind === 'names' && found.names.length === 0) ? none : { ...none, answer: found };
}
