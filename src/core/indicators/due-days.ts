import type { Limit } from '../schemas/indicator.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { WorkCalendar } from '../values/work-calendar.ts';
import { dueAfter } from './limit.ts';
import { type DueDay, type Evidence, type Outcome, outcome, type Unmet } from './outcome.ts';
import type { Ref } from './ref.ts';

/** An entry of a series: its day, and where it stands. */
export interface Entry {
  readonly on: CalendarDate;
  readonly ref?: Ref;
}

export interface Series {
  readonly about?: string;
  /** The day from which the first entry is counted; without it the first entry has no due day. */
  readonly from?: CalendarDate | undefined;
  /** The day on which the series ended: after it nothing is due. */
  readonly until?: CalendarDate | undefined;
  readonly entries: readonly Entry[];
}

/**
 * Due days of a series in which each entry is due so long after the one before. The next one is open;
 * in a series that is over, its end is the last entry.
 */
export function seriesDays(
  { about, from, until, entries }: Series,
  limit: Limit,
  calendar: WorkCalendar,
): DueDay[] {
  const named = about === undefined ? {} : { about };
  const sorted = [...entries].sort((a, b) => a.on.localeCompare(b.on));
  const days: DueDay[] = [];
  let last = from;
  for (const { on, ref } of sorted) {
    if (last !== undefined && on !== last)
      days.push({ ...named, dueOn: dueAfter(last, limit, calendar), doneOn: on, ...(ref ? { ref } : {}) });
    last = last === undefined || on > last ? on : last;
  }
  if (last === undefined) return days;
  const next = dueAfter(last, limit, calendar);
  if (until === undefined) days.push({ ...named, dueOn: next });
  else if (next < until) days.push({ ...named, dueOn: next, doneOn: until });
  return days;
}

/** Days that have passed and nothing was published. */
const lateOf = (days: readonly DueDay[], asOf: CalendarDate): Unmet[] =>
  days
    .filter(({ dueOn, doneOn }) => doneOn === undefined && dueOn < asOf)
    .map(({ about, dueOn }) => ({ what: about ?? '', why: 'late', values: { dueOn } }));

/** What a predicate that counts days found. */
export const timed = (days: readonly DueDay[], evidence: readonly Evidence[], asOf: CalendarDate): Outcome =>
  outcome(lateOf(days, asOf), evidence, days);
