import { expect, test } from 'vitest';
import { formerly, sumDeltas } from '../../../../src/core/ledger/deltas.ts';

test('what corrections added to cells is added up with the signs of the sum', () => {
  const received = { delta: { fen: 1_800, qty: 5_000 } };
  const paid = { sign: -1, delta: { fen: 300, qty: -1_000 } } as const;
  expect(sumDeltas([received, paid])).toEqual({ fen: 1_500, qty: 6_000 });
  expect(sumDeltas([])).toEqual({ fen: 0, qty: 0 });
});

test('an old sum is the new one less what was added, and none where nothing was', () => {
  expect(formerly(10_200, 1_800)).toBe(8_400);
  expect(formerly(10_200, 0)).toBeUndefined();
});
