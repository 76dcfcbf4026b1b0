import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordsEvidence, recordsOf } from '../view.ts';

/** What a column says stands in another list too: every leader is a member of the council. */
export const sameAs = predicate({
  name: 'same-as',
  kind: 'completeness',
  params: {
    register: parameter.register,
    column: parameter.column,
    where: parameter.where.optional(),
    inRegister: parameter.inRegister,
    inColumn: parameter.inColumn,
    inWhere: parameter.inWhere.optional(),
  },
  assess({ register, column, where, inRegister, inColumn, inWhere }, { view }) {
    const held = new Set(recordsOf(view, inRegister, inWhere).map((one) => one.cell(inColumn)));
    const records = recordsOf(view, register, where);
    const unmet = records
      .flatMap((one) => one.cell(column) ?? [])
      .filter((value) => !held.has(value))
      .map((what) => ({ what, why: 'different' as const, values: { register: inRegister } }));
    return outcome(unmet, recordsEvidence(register, records, where));
  },
});
