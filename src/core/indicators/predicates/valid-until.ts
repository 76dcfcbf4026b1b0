import { timed } from '../due-days.ts';
import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordEvidence, recordsOf } from '../view.ts';

/** The newest record of a kind has not run out: a term of office. */
export const validUntil = predicate({
  name: 'valid-until',
  kind: 'timeliness',
  params: {
    register: parameter.register,
    column: parameter.column,
    where: parameter.where.optional(),
  },
  assess({ register, column, where }, { view }) {
    const dayOf = (one: ReturnType<typeof recordsOf>[number]): string => one.cell(column) ?? '';
    const [newest] = recordsOf(view, register, where)
      .filter((one) => dayOf(one) !== '')
      .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
    if (!newest) return outcome([], []);
    return timed([{ dueOn: dayOf(newest) }], [recordEvidence(newest)], view.asOf);
  },
});
