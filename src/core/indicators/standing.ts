import type { BoardLine } from '../schemas/board-line.ts';
import type { IndicatorSet } from '../schemas/indicator.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { type Assessment, assessSets } from './assess.ts';
import type { IndicatorView } from './view.ts';

/** An indicator of a set as a snapshot keeps it. */
type Standing = Omit<BoardLine, 'snapshot' | 'asOf'>;

/** The last day on which any of its evidence was published; undefined when none says its day. */
const lastPublished = ({ evidence }: Assessment): CalendarDate | undefined =>
  evidence
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);

/** How an indicator stands. */
export function standingOf(set: string, assessment: Assessment): Standing {
  const { indicator, state, dueOn } = assessment;
  const publishedOn = lastPublished(assessment);
  return {
    set,
    id: indicator.id,
    state,
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

/** How the indicators of all sets stand, in the order of the sets. */
export const standingsOf = (sets: readonly IndicatorSet[], view: IndicatorView): Standing[] =>
  assessSets(sets, view).flatMap(({ set, assessments }) => assessments.map((one) => standingOf(set.id, one)));
