import type { Asked } from './question.ts';
import type { LookupTable } from './shards.ts';

/** Names of the form's fields, in the address too. */
export const fields = ['name', 'amount', 'day', 'tail'] as const;

const kinds: Readonly<Record<LookupTable, string>> = { donations: 'donations', disbursements: 'payments' };

/** What an address asks, behind `#` or behind `?`; undefined when it asks nothing. */
export function readAddress(text: string): Asked | undefined {
  const query = new URLSearchParams(text.replace(/^[#?]/, ''));
  const table: LookupTable = query.get('kind') === kinds.disbursements ? 'disbursements' : 'donations';
  const field = (name: (typeof fields)[number]): string => (query.get(name) ?? '').trim();
  const asked = {
    table,
    name: field('name'),
    amount: field('amount'),
    day: field('day'),
    tail: field('tail'),
    ...(query.has('part') ? { part: true } : {}),
  };
  return query.has('kind') || fields.some((name) => asked[name] !== '') ? asked : undefined;
}

/** The same, to be read again. */
export function writeAddress({ table, part, ...asked }: Asked): string {
  const query = new URLSearchParams();
  if (table !== 'donations') query.set('kind', kinds[table]);
  for (const name of fields) if (asked[name] !== '') query.set(name, asked[name]);
  if (part === true) query.set('part', 'yes');
  return String(query);
}
