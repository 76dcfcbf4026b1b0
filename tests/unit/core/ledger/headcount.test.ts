import { expect, test } from 'vitest';
import { headcount } from '../../../../src/core/ledger/headcount.ts';

test('the people of units that all say how many are added up', () => {
  expect(headcount([{ count: 12 }, { count: 30 }])).toBe(42);
  expect(headcount([])).toBe(0);
});

test('one unit that does not say leaves the sum unsaid', () => {
  expect(headcount([{ count: 12 }, {}])).toBeUndefined();
});
