import type { Assessment, State } from '../core/indicators/assess.ts';
import type { BoardEntry } from './collections.ts';
import { entries } from './entries.ts';

/** States as a reader needs them: the worst first. */
export const worstFirst = [
  'missing',
  'overdue',
  'due-soon',
  'published',
  'not-applicable',
] as const satisfies readonly State[];

/** The set that the board shows: the last by its id, so that a later year's takes the place of an earlier one's. undefined without a set. */
export async function getBoardEntry(): Promise<BoardEntry | undefined> {
  const sets = await entries('boards');
  return sets.sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1)?.data;
}

/** How many indicators are in each state. */
export function countStates(assessments: readonly Assessment[]): Readonly<Record<State, number>> {
  const counts = { 'not-applicable': 0, missing: 0, overdue: 0, 'due-soon': 0, published: 0 };
  for (const { state } of assessments) counts[state]++;
  return counts;
}
