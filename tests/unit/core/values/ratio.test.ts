import { expect, test } from 'vitest';
import { percentText } from '../../../../src/core/values/ratio.ts';

test('a part of a whole is told in hundredths of a percent, half up', () => {
  expect(percentText(3, 8)).toBe('37.50');
  expect(percentText(1, 3)).toBe('33.33');
  expect(percentText(2, 3)).toBe('66.67');
  // 1 of 8000 is 0.0125 %: the half goes up.
  expect(percentText(1, 8000)).toBe('0.01');
  expect(percentText(3, 8000)).toBe('0.04');
  expect(percentText(0, 5)).toBe('0.00');
  expect(percentText(5, 4)).toBe('125.00');
});

test('of nothing there is no part', () => {
  expect(percentText(0, 0)).toBeUndefined();
});

test('the greatest amounts lose nothing', () => {
  expect(percentText(9_007_199_254_740_990, 9_007_199_254_740_991)).toBe('100.00');
  expect(percentText(4_503_599_627_370_495, 9_007_199_254_740_991)).toBe('50.00');
});
