import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordsEvidence, recordsOf, titleOf } from '../view.ts';

/** Every record of a kind has these columns filled. A column that its schema demands is filled in any case. */
export const fieldsFilled = predicate({
  name: 'fields-filled',
  kind: 'completeness',
  params: {
    register: parameter.register,
    columns: parameter.columns,
    where: parameter.where.optional(),
  },
  assess({ register, columns, where }, { view }) {
    const records = recordsOf(view, register, where);
    const unmet = records.flatMap((record) =>
      columns
        .filter((column) => record.cell(column) === undefined)
        .map((column) => ({ what: titleOf(record), why: 'empty' as const, values: { register, column } })),
    );
    return outcome(unmet, recordsEvidence(register, records, where));
  },
});
