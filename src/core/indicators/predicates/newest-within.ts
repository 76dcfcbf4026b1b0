import { type Entry, seriesDays, timed } from '../due-days.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';
import { type AnyRecord, dayIn, recordEvidence, recordRef, recordsOf } from '../view.ts';

/** The newest record of a kind is no older than this; every one since then says how late it was. */
export const newestWithin = predicate({
  name: 'newest-within',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    column: parameter.column,
    where: parameter.where.optional(),
    since: parameter.since.optional(),
    ...span,
  },
  assess({ register, column, where, since = '', ...own }, around) {
    const { view } = around;
    const dayOf = (one: AnyRecord): string => dayIn(one, column) ?? '';
    const records = recordsOf(view, register, where).filter(
      (one) => dayOf(one) !== '' && dayOf(one) >= since,
    );
    const entries = records.map((one): Entry => ({ on: dayOf(one), ref: recordRef(one) }));
    const newest = [...records].sort((a, b) => dayOf(a).localeCompare(dayOf(b))).slice(-1);
    const days = seriesDays({ entries }, spanOf(own, around), view.calendar);
    return timed(days, newest.map(recordEvidence), view.asOf);
  },
});
