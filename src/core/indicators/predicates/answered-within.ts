import { timed } from '../due-days.ts';
import { dueAfter } from '../limit.ts';
import type { DueDay } from '../outcome.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';
import { recordEvidence, recordRef, recordsOf, titleOf } from '../view.ts';

const SHOWN = 3;

/**
 * So long after something, a record of another register answers for it: an evaluation of a partner, a comparison after an
 * appeal. Without `in_by` the next record of all does: the first list after an appeal began.
 */
export const answeredWithin = predicate({
  name: 'answered-within',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    from: parameter.from,
    where: parameter.where.optional(),
    inRegister: parameter.inRegister,
    inBy: parameter.inBy.optional(),
    inColumn: parameter.inColumn,
    inWhere: parameter.inWhere.optional(),
    ...span,
  },
  assess({ register, from, where, inRegister, inBy, inColumn, inWhere, ...own }, around) {
    const { view } = around;
    const answers = recordsOf(view, inRegister, inWhere);
    const ended = recordsOf(view, register, where).flatMap((one) => {
      const event = one.cell(from);
      if (event === undefined || event > view.asOf) return [];
      const given = answers
        .filter((answer) => inBy === undefined || (answer.cell(inBy) ?? '').split(';').includes(one.id))
        .filter((answer) => (answer.cell(inColumn) ?? '') >= event)
        .sort((a, b) => (a.cell(inColumn) ?? '').localeCompare(b.cell(inColumn) ?? ''));
      return [{ one, event, answer: given[0] }];
    });
    const days = ended.map(({ one, event, answer }): DueDay => {
      const dueOn = dueAfter(event, spanOf(own, around), view.calendar);
      const doneOn = answer?.cell(inColumn);
      const done = answer && doneOn !== undefined ? { doneOn, ref: recordRef(answer) } : {};
      return { about: titleOf(one), dueOn, ...done };
    });
    const given = ended.flatMap(({ answer }) => (answer ? [recordEvidence(answer)] : []));
    return timed(days, given.slice(-SHOWN), view.asOf);
  },
});
