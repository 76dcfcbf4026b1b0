import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordsEvidence, recordsOf } from '../view.ts';

/** A register holds records of a kind: one, or at least so many. */
export const rowsExist = predicate({
  name: 'rows-exist',
  kind: 'presence',
  params: {
    register: parameter.register,
    where: parameter.where.optional(),
    least: parameter.least.optional(),
  },
  assess({ register, where, least = 1 }, { view }) {
    const records = recordsOf(view, register, where);
    const found = records.length;
    const unmet =
      found === 0
        ? [{ what: register, why: 'absent' as const }]
        : [{ what: register, why: 'fewer' as const, values: { found, least } }];
    return outcome(found >= least ? [] : unmet, recordsEvidence(register, records, where));
  },
});
