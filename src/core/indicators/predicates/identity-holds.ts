import { z } from 'zod';
import { type ColumnMeta, innerOf, metaOf } from '../../schemas/column-meta.ts';
import { registers } from '../../schemas/tables.ts';
import { identities } from '../../schemas/vocabulary.ts';
import { type Evidence, outcome } from '../outcome.ts';
import { parameter, registerNames } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordsEvidence, recordsOf } from '../view.ts';

const metas = (schema: z.ZodObject): ColumnMeta[] =>
  Object.values(schema.shape).map((field) => {
    const type = field as z.ZodType; // a shape holds zod types
    return metaOf(type instanceof z.ZodOptional ? innerOf(type) : type);
  });

type Identity = keyof typeof identities;
const names = Object.keys(identities) as [Identity, ...Identity[]]; // the keys of a literal

/** The registers with a column that an identity proves. */
const provedBy = (identity: Identity) =>
  registerNames.filter((name) => metas(registers[name]).some(({ proof }) => proof === identity));

/**
 * An identity was proved on records that are really there. A sum that does not hold stops the site, so this is unmet only
 * where there is nothing to prove. With a register, it is that one's records that count.
 */
export const identityHolds = predicate({
  name: 'identity-holds',
  kind: 'reconciliation',
  params: { identity: z.enum(names), register: parameter.register.optional() },
  assess({ identity, register }, { view }) {
    const held = provedBy(identity)
      .filter((name) => register === undefined || name === register)
      .flatMap((name) => recordsEvidence(name, recordsOf(view, name)))
      // That the sums of many records hold was not published on a day.
      .map(
        ({ on, ...evidence }): Evidence =>
          evidence.count === undefined && on ? { ...evidence, on } : evidence,
      );
    return outcome(held.length > 0 ? [] : [{ what: identity, why: 'unproved' }], held);
  },
});
