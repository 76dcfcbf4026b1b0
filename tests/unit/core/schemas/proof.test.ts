import { expect, test } from 'vitest';
import { chapterRules } from '../../../../src/core/checks/chapter-rules.ts';
import { rowRules } from '../../../../src/core/checks/row-rules.ts';
import { columnsOf } from '../../../../src/core/ingest/shape.ts';
import { ledgers, registers } from '../../../../src/core/schemas/tables.ts';
import { identities } from '../../../../src/core/values/identity.ts';

/** Forms of a cell that is a number of something: money, goods, people, a share. */
const NUMBERS: readonly string[] = ['amount', 'count', 'quantity', 'decimal'];
/** Columns that nothing in the data can prove, all tables together. */
const MOST_STATED = 15;

const columns = Object.entries({ ...registers, ...ledgers }).flatMap(([table, schema]) =>
  [...columnsOf(schema).values()].map(({ name, meta }) => ({ column: `${table}.${name}`, meta })),
);
const numbers = columns.filter(({ meta }) => NUMBERS.includes(meta.form));

test('every column of money, goods, people and shares names what proves it', () => {
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers.filter(({ meta }) => meta.proof === undefined).map(({ column }) => column)).toEqual([]);
});

test(`at most ${MOST_STATED} of them are stated without a proof`, () => {
  const stated = columns.filter(({ meta }) => meta.proof === 'stated');
  expect(stated.length, stated.map(({ column }) => column).join(', ')).toBeLessThanOrEqual(MOST_STATED);
});

test('every identity that a column names is held by a rule, and every rule holds known ones', () => {
  const held = new Set([...chapterRules, ...rowRules].flatMap(({ proves = [] }) => proves));
  const named = new Set(columns.flatMap(({ meta }) => (meta.proof ? [meta.proof] : [])));
  expect([...named].filter((proof) => proof !== 'stated' && !held.has(proof))).toEqual([]);
  expect([...held].filter((identity) => !identities.includes(identity))).toEqual([]);
});
