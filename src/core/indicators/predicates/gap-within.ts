import { addMonths } from '../../values/calendar-steps.ts';
import { type Entry, seriesDays, timed } from '../due-days.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';
import { recordEvidence, recordRef, recordsOf, titleOf } from '../view.ts';

const SHOWN = 4;

/**
 * Entries about each of several things come at the latest so long after one another, from its beginning to its end:
 * progress of a project (慈善法 79). `longer_than_months` leaves out what is over sooner.
 */
export const gapWithin = predicate({
  name: 'gap-within',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    column: parameter.column,
    by: parameter.by,
    inRegister: parameter.inRegister,
    inWhere: parameter.inWhere.optional(),
    inFrom: parameter.inFrom,
    inUntil: parameter.inUntil.optional(),
    longerThanMonths: parameter.longerThanMonths.optional(),
    ...span,
  },
  assess({ register, column, by, inRegister, inWhere, inFrom, inUntil, longerThanMonths, ...own }, around) {
    const { view } = around;
    const entries = recordsOf(view, register);
    const series = recordsOf(view, inRegister, inWhere).flatMap((thing) => {
      const begun = thing.cell(inFrom);
      const ended = inUntil === undefined ? undefined : thing.cell(inUntil);
      if (begun === undefined || begun > view.asOf) return [];
      const over = ended !== undefined && ended <= view.asOf ? ended : undefined;
      if (
        longerThanMonths !== undefined &&
        ended !== undefined &&
        ended <= addMonths(begun, longerThanMonths)
      )
        return [];
      const own = entries.filter((one) => one.cell(by) === thing.id);
      return [{ about: titleOf(thing), from: begun, until: over, own }];
    });
    const days = series.flatMap(({ own: records, ...one }) => {
      const listed = records.flatMap((record): Entry[] => {
        const on = record.cell(column);
        return on === undefined ? [] : [{ on, ref: recordRef(record) }];
      });
      return seriesDays({ ...one, entries: listed }, spanOf(own, around), view.calendar);
    });
    const newest = series
      .filter((one) => one.until === undefined)
      .flatMap(({ own: records, about }) =>
        records.slice(-1).map((one) => ({ ...recordEvidence(one), title: about })),
      )
      .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
    return timed(days, newest.slice(0, SHOWN), view.asOf);
  },
});
