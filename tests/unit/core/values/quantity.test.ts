import { describe, expect, test } from 'vitest';
import {
  parseQuantity,
  priceOf,
  quantityText,
  suggestQuantity,
} from '../../../../src/core/values/quantity.ts';

describe('a quantity', () => {
  test.each([
    ['0', 0],
    ['1', 1000],
    ['36000', 36_000_000],
    ['12.5', 12_500],
    ['0.001', 1],
    ['999999999999.999', 999_999_999_999_999],
  ])('%s is %d thousandths, and is written the same way', (text, thousandths) => {
    expect(parseQuantity(text)).toBe(thousandths);
    expect(quantityText(thousandths)).toBe(text);
  });

  test('may end in zeros, which say nothing', () => {
    expect(parseQuantity('12.500')).toBe(12_500);
  });

  test.each(['', ' 1', '1 ', '01', '1.', '.5', '1.0001', '1,200', '-1', '+1', '1e3', '１', '12个'])(
    '%j is none',
    (text) => {
      expect(parseQuantity(text)).toBeUndefined();
    },
  );

  test('is written as a whole number of thousandths alone', () => {
    expect(quantityText(-4500)).toBe('-4.5');
    expect(() => quantityText(0.5)).toThrow('not a whole number of thousandths: 0.5');
  });

  test.each([
    ['1,200.0', '', '1200'],
    ['３００个', '个', '300'],
    ['12.50', '', '12.5'],
    ['3.6万', '', '36000'],
    [' 7 ', '', '7'],
  ])('%j was surely meant as %s', (text, unit, exact) => {
    expect(suggestQuantity(text, unit)).toBe(exact);
  });

  test.each(['一百', '12个', '1.23456', '约 300'])('%j is left to who knows', (text) => {
    expect(suggestQuantity(text)).toBeUndefined();
  });
});

describe('a price', () => {
  test.each([
    [1_250_500, 536, 670_268],
    [1_500, 333, 500],
    [1, 1, 0],
    [500, 1, 1],
    [1000, 0, 0],
    [999_999_999_999_999, 99_999, 99_998_999_999_999_900],
  ])('of %d thousandths at %d fen is %d fen, half up', (quantity, fen, price) => {
    expect(priceOf(quantity, fen)).toBe(price);
  });
});
