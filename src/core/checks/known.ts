import type { z } from 'zod';
import { columnsOf } from '../ingest/shape.ts';
import type { Values } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import type { Target } from '../schemas/column-meta.ts';
import type { ChapterView } from './chapter-rule.ts';

/** What can be looked up in a register; rows are counted instead. */
export type KnownTarget = Exclude<Target, 'rows'>;

/** Ids by what they name. Of a register that was not read whole nothing is known. */
export type Known = ReadonlyMap<KnownTarget, ReadonlySet<string>>;

const listed = [
  'funds',
  'documents',
  'projects',
  'campaigns',
  'audits',
  'meetings',
  'contacts',
  'procurements',
  'budget-lines',
  'balance-sheets',
  'activity-statements',
  'items',
  'partners',
] as const;

/** Where the ids of a target stand, in the words of an editor. */
const placeOf = (target: KnownTarget): string =>
  target === 'accounts' ? ' data/organization.yaml 的 accounts ' : ` data/${target}.csv `;

/** All ids that records may name. */
export function knownIds({
  registers,
  organization,
  whole,
}: Pick<ChapterView, 'registers' | 'organization' | 'whole'>): Known {
  const known = new Map<KnownTarget, ReadonlySet<string>>();
  for (const target of listed)
    if (whole.has(target)) known.set(target, new Set(registers[target].map(({ value }) => value.id)));
  if (organization && whole.has('organization'))
    known.set('accounts', new Set(organization.value.accounts.map(({ id }) => id)));
  return known;
}

export const isKnownTarget = (target: Target | undefined): target is KnownTarget =>
  target !== undefined && target !== 'rows';

/** What is said of an id that its register does not hold; undefined when it does. `self`: the record that names it. */
export function unknownId(
  found: string | undefined,
  target: KnownTarget,
  known: Known,
  self?: string,
): Values | undefined {
  const ids = known.get(target);
  if (found === undefined || !ids || (ids.has(found) && found !== self)) return undefined;
  const suggestion = nearest(found, self === undefined ? ids : [...ids].filter((id) => id !== self));
  const more = suggestion === undefined ? { unknown: 'yes' } : { suggestion };
  return { found, register: placeOf(target), ...more };
}

/** A column that names a record. */
export interface Reference {
  readonly column: string;
  readonly property: string;
  readonly target: KnownTarget;
}

/** The columns of a schema that name records. */
export const referencesOf = (schema: z.ZodObject): Reference[] =>
  [...columnsOf(schema).values()].flatMap(({ name, property, meta: { target } }) =>
    isKnownTarget(target) ? [{ column: name, property, target }] : [],
  );
