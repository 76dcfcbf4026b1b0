import type { CalendarDate } from '../../values/calendar-date.ts';
import { seriesDays, timed } from '../due-days.ts';
import { dueAfter } from '../limit.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';
import { type AnyRecord, recordEvidence, recordRef, recordsOf, titleOf } from '../view.ts';

const SHOWN = 4;

/** The entries between two days and the one that came first after them: it ends the series. */
function entriesBetween<T extends { readonly on: CalendarDate }>(
  entries: readonly T[],
  from: CalendarDate,
  until: CalendarDate | undefined,
): T[] {
  const later = entries.filter(({ on }) => on > from);
  const end = until === undefined ? -1 : later.findIndex(({ on }) => on >= until);
  return end === -1 ? later : later.slice(0, end + 1);
}

/**
 * From one day of a thing to another, entries of a whole register come at the latest so long after one another: lists of gifts
 * while people are being rescued (慈善法 72). A thing without the first day is left out; without the second it goes on.
 */
export const seriesWithin = predicate({
  name: 'series-within',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    column: parameter.column,
    where: parameter.where.optional(),
    inRegister: parameter.inRegister,
    inWhere: parameter.inWhere.optional(),
    inFrom: parameter.inFrom,
    inUntil: parameter.inUntil,
    ...span,
  },
  assess({ register, column, where, inRegister, inWhere, inFrom, inUntil, ...own }, around) {
    const { view } = around;
    const limit = spanOf(own, around);
    const all = recordsOf(view, register, where)
      .flatMap((record) => {
        const on = record.cell(column);
        return on === undefined ? [] : [{ on, ref: recordRef(record), record }];
      })
      .sort((a, b) => a.on.localeCompare(b.on));
    const found: AnyRecord[] = [];
    const days = recordsOf(view, inRegister, inWhere).flatMap((thing) => {
      const from = thing.cell(inFrom);
      if (from === undefined || from > view.asOf) return [];
      const until = thing.cell(inUntil);
      const entries = entriesBetween(all, from, until);
      found.push(...entries.map(({ record }) => record));
      // What fell due within the time stays due until it is there; what would fall due after it is not.
      const next = dueAfter(entries.at(-1)?.on ?? from, limit, view.calendar);
      const over = until !== undefined && next >= until ? until : undefined;
      return seriesDays({ about: titleOf(thing), from, until: over, entries }, limit, view.calendar);
    });
    return timed(days, [...new Set(found)].slice(-SHOWN).map(recordEvidence), view.asOf);
  },
});
