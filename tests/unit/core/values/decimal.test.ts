import { describe, expect, test } from 'vitest';
import {
  decimalText,
  difference,
  parseDecimal,
  parseLarge,
  roundTo,
  times,
} from '../../../../src/core/values/decimal.ts';

const decimal = (text: string) => {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(`no decimal: ${text}`);
  return parsed;
};

describe('a decimal number', () => {
  test.each(['0', '33200', '7.1234', '-0.5', '-12', '123456789012345678.123456789'])(
    '%s is kept exactly',
    (text) => {
      expect(decimalText(decimal(text))).toBe(text);
    },
  );

  test.each(['', '1e3', '0x10', '01', '.5', '5.', '+1', '1,000', ' 1', '１', '1.1234567890'])(
    'is not read from %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  test('is written without zeros at its end', () => {
    expect(decimalText({ units: 1200500n, scale: 2 })).toBe('12005');
    expect(decimalText({ units: 50n, scale: 3 })).toBe('0.05');
  });
});

describe('rounding', () => {
  test('goes half away from zero', () => {
    expect(roundTo(decimal('1.005'), 2)).toBe(101n);
    expect(roundTo(decimal('-1.005'), 2)).toBe(-101n);
    expect(roundTo(decimal('1.0049'), 2)).toBe(100n);
  });

  test('goes down towards zero and up away from it where that is asked for', () => {
    expect(roundTo(decimal('33280'), -2, 'down')).toBe(332n);
    expect(roundTo(decimal('33201'), -2, 'up')).toBe(333n);
    expect(roundTo(decimal('33200'), -2, 'up')).toBe(332n);
    expect(roundTo(decimal('-1.19'), 1, 'down')).toBe(-11n);
    expect(roundTo(decimal('-1.11'), 1, 'up')).toBe(-12n);
  });

  test('adds zeros where there are fewer decimals', () => {
    expect(roundTo(decimal('7'), 2)).toBe(700n);
  });
});

test('a product is exact', () => {
  expect(times({ units: 100000n, scale: 2 }, decimal('7.1234'))).toEqual({ units: 7123400000n, scale: 6 });
});

test('万 and 亿 are powers of ten', () => {
  expect(parseLarge('3.32万')).toEqual({ units: 3320000n, scale: 2 });
  expect(decimalText(parseLarge('1.5亿') ?? decimal('0'))).toBe('150000000');
  expect(parseLarge('33200')).toBeUndefined();
  expect(parseLarge('三万')).toBeUndefined();
});

test('a difference is exact, whatever the decimals', () => {
  expect(decimalText(difference(decimal('1.5'), decimal('0.25')))).toBe('1.25');
  expect(decimalText(difference(decimal('33200'), decimal('33200.00')))).toBe('0');
});
