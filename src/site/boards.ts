import type { AssessedSet, Assessment, State } from '../core/indicators/assess.ts';
import { entries } from './entries.ts';

/** States as a reader needs them: the worst first. */
export const worstFirst = [
  'missing',
  'overdue',
  'due-soon',
  'published',
  'not-applicable',
] as const satisfies readonly State[];

/** Every set held against the records, the main one first. */
export const getBoards = async (): Promise<AssessedSet[]> =>
  (await entries('boards')).map(({ data }) => data).sort((a, b) => (a.set.id < b.set.id ? 1 : -1));

/** The main set, whose board has the short address; undefined without a set. */
export const getBoardEntry = async (): Promise<AssessedSet | undefined> =>
  (await getBoards()).find(({ main }) => main);

/** The sets beside the main one, each with a board at an address of its own. */
export const getOtherBoards = async (): Promise<AssessedSet[]> =>
  (await getBoards()).filter(({ main }) => !main);

/** A set by its id, or the main one. Throws when there is none: no page is made for it. */
export async function getBoardOf(set: string | undefined): Promise<AssessedSet> {
  const board = (await getBoards()).find((one) => (set === undefined ? one.main : one.set.id === set));
  if (!board) throw new Error(`no set of indicators ${set ?? ''}`);
  return board;
}

/** The set as its addresses name it: the main one is not named. */
export const namedSet = ({ main, set }: AssessedSet): string | undefined => (main ? undefined : set.id);

/** How many indicators are in each state. */
export function countStates(assessments: readonly Assessment[]): Readonly<Record<State, number>> {
  const counts = { 'not-applicable': 0, missing: 0, overdue: 0, 'due-soon': 0, published: 0 };
  for (const { state } of assessments) counts[state]++;
  return counts;
}
