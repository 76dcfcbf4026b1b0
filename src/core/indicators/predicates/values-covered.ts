import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordsEvidence, recordsOf } from '../view.ts';

/** Each of these values stands in a column of at least one record: each kind of statement, each body, each number of the year. */
export const valuesCovered = predicate({
  name: 'values-covered',
  kind: 'completeness',
  params: {
    register: parameter.register,
    column: parameter.column,
    values: parameter.values,
    where: parameter.where.optional(),
  },
  assess({ register, column, values, where }, { view }) {
    const records = recordsOf(view, register, where);
    const held = new Set(records.map((one) => one.cell(column)));
    const unmet = values
      .filter((value) => !held.has(value))
      .map((what) => ({ what, why: 'absent' as const, values: { register, column } }));
    const shown = records.filter((one) => values.includes(one.cell(column) ?? ''));
    return outcome(unmet, recordsEvidence(register, shown, where ?? [{ column, is: values }]));
  },
});
