import { z } from 'zod';
import { organizationSchema } from '../../schemas/organization.ts';
import { columnOf, propertyOf } from '../../values/property.ts';
import { outcome } from '../outcome.ts';
import { predicate } from '../predicate.ts';

const known = Object.keys(organizationSchema.shape).map(columnOf);

/** The record of the organisation says this of it. */
export const organizationHas = predicate({
  name: 'organization-has',
  kind: 'presence',
  params: { fields: z.array(z.enum(known as [string, ...string[]])).min(1) }, // a schema has fields
  assess({ fields }, { view: { organization } }) {
    const isEmpty = (field: string): boolean => {
      const value: unknown = Reflect.get(organization, propertyOf(field));
      return value === undefined || (Array.isArray(value) && value.length === 0);
    };
    const unmet = fields.filter(isEmpty).map((column) => ({
      what: organization.name,
      why: 'empty' as const,
      values: { register: 'organization', column },
    }));
    return outcome(unmet, [{ ref: { kind: 'place', place: 'about' }, title: organization.name }]);
  },
});
