import { timed } from '../due-days.ts';
import { dueAfter } from '../limit.ts';
import type { DueDay } from '../outcome.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';
import { recordEvidence, recordRef, recordsOf, titleOf } from '../view.ts';

/** Each record was published so soon after the event that it records; one without a day of publication is open. */
export const publishedWithin = predicate({
  name: 'published-within',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    from: parameter.from,
    column: parameter.column,
    where: parameter.where.optional(),
    since: parameter.since.optional(),
    ...span,
  },
  assess({ register, from, column, where, since = '', ...own }, around) {
    const { view } = around;
    const records = recordsOf(view, register, where).filter(
      (one) => (one.cell(from) ?? '') >= (since || '0'),
    );
    const days = records.flatMap((one): DueDay[] => {
      const event = one.cell(from);
      if (event === undefined || event > view.asOf) return [];
      const on = one.cell(column);
      const dueOn = dueAfter(event, spanOf(own, around), view.calendar);
      return [
        { about: titleOf(one), dueOn, ...(on === undefined ? {} : { doneOn: on }), ref: recordRef(one) },
      ];
    });
    const dayOf = (one: (typeof records)[number]): string => one.cell(column) ?? '';
    const newest = [...records]
      .filter((one) => dayOf(one) !== '')
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    return timed(days, newest.slice(-1).map(recordEvidence), view.asOf);
  },
});
