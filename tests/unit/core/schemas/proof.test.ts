import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/core/ingest/shape.ts';
import { ledgers, registers } from '../../../../src/core/schemas/tables.ts';

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
