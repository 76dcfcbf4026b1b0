import { expect, test } from 'vitest';
import { statedNumbers } from '../../../../src/core/values/stated-numbers.ts';

test.each([
  ['收到637,028.33元，用出 623，635.00 元', ['637028.33', '623635']],
  ['受益 3.32万人次，筹资2 亿元', ['33200', '200000000']],
  ['2025年完成96.5%，第１２名', ['2025', '96.5', '12']],
  ['321000.00 106300.00', ['321000', '106300']],
  ['编号 007 和 1.234.5', ['1.234', '5']],
  ['没有数', []],
])('the numbers of “%s”', (text, numbers) => {
  expect([...statedNumbers(text)]).toEqual(numbers);
});
