import { timed } from '../due-days.ts';
import type { DueDay } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordRef, recordsEvidence, recordsOf, titleOf } from '../view.ts';

/** Each record names its own day (`from`) and the day on which it was done (`column`): a finding of an audit. */
export const byOwnDay = predicate({
  name: 'by-own-day',
  kind: 'timeliness',
  params: {
    register: parameter.register,
    from: parameter.from,
    column: parameter.column,
    where: parameter.where.optional(),
  },
  assess({ register, from, column, where }, { view }) {
    const records = recordsOf(view, register, where);
    const days = records.flatMap((one): DueDay[] => {
      const dueOn = one.cell(from);
      const doneOn = one.cell(column);
      if (dueOn === undefined) return [];
      return [
        { about: titleOf(one), dueOn, ...(doneOn === undefined ? {} : { doneOn }), ref: recordRef(one) },
      ];
    });
    return timed(days, recordsEvidence(register, records, where), view.asOf);
  },
});
