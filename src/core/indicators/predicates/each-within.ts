import { timed } from '../due-days.ts';
import { dueAfter } from '../limit.ts';
import type { DueDay } from '../outcome.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';
import { recordRef, recordsEvidence, recordsOf, titleOf } from '../view.ts';

/** Every record of a kind was looked at no longer ago than this: each telephone, each entry of a platform. */
export const eachWithin = predicate({
  name: 'each-within',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    column: parameter.column,
    where: parameter.where.optional(),
    ...span,
  },
  assess({ register, column, where, ...own }, around) {
    const { view } = around;
    const records = recordsOf(view, register, where);
    const days = records.flatMap((one): DueDay[] => {
      const on = one.cell(column);
      if (on === undefined) return [];
      const dueOn = dueAfter(on, spanOf(own, around), view.calendar);
      return [{ about: one.cell('number') ?? titleOf(one), dueOn, ref: recordRef(one) }];
    });
    return timed(days, recordsEvidence(register, records, where), view.asOf);
  },
});
