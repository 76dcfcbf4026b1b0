import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordEvidence, recordsOf, titleOf } from '../view.ts';

const SHOWN = 4;

/** Each record of a kind is named by a record of another register: an audit by a meeting, a closed appeal by an audit. */
export const coveredBy = predicate({
  name: 'covered-by',
  kind: 'completeness',
  params: {
    register: parameter.register,
    where: parameter.where.optional(),
    inRegister: parameter.inRegister,
    inBy: parameter.inBy,
    inWhere: parameter.inWhere.optional(),
  },
  assess({ register, where, inRegister, inBy, inWhere }, { view }) {
    const answers = recordsOf(view, inRegister, inWhere);
    const naming = (id: string) => answers.filter((one) => (one.cell(inBy) ?? '').split(';').includes(id));
    const asked = recordsOf(view, register, where);
    const unmet = asked
      .filter(({ id }) => naming(id).length === 0)
      .map((record) => ({
        what: titleOf(record),
        why: 'uncovered' as const,
        values: { register: inRegister },
      }));
    const found = asked.flatMap(({ id }) => naming(id));
    return outcome(unmet, [...new Set(found)].slice(-SHOWN).map(recordEvidence));
  },
});
