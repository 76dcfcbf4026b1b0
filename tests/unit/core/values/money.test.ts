import { describe, expect, test } from 'vitest';
import { parseYuan, suggestYuan, yuanText } from '../../../../src/core/values/money.ts';

describe('an amount', () => {
  test.each([
    ['0.00', 0],
    ['0.01', 1],
    ['1200.50', 120050],
    ['-35.00', -3500],
    ['-0.01', -1],
    ['9999999999999.99', 999999999999999],
  ])('%s is %d fen, and is written the same way', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
    expect(yuanText(fen)).toBe(text);
  });

  test.each([
    ['1e3', 'an exponent'],
    ['0x10', 'a hexadecimal number'],
    [' 1.00', 'a space before it'],
    ['1.00 ', 'a space after it'],
    ['1.00\n', 'a line break after it'],
    ['', 'nothing'],
    [' ', 'a space'],
    ['abc', 'letters'],
    ['1', 'no decimals'],
    ['1.', 'no decimals after the point'],
    ['1.5', 'one decimal'],
    ['1.505', 'three decimals'],
    ['.50', 'no digit before the point'],
    ['01.00', 'a zero before it'],
    ['+1.00', 'a plus sign'],
    ['--1.00', 'two minus signs'],
    ['1,200.50', 'a thousands separator'],
    ['￥1.00', 'a currency sign'],
    ['1.00元', 'a unit'],
    ['１.00', 'a full-width digit'],
    ['-0.00', 'a negative nothing'],
    ['10000000000000.00', 'fourteen digits'],
    ['NaN', 'no number'],
    ['Infinity', 'no end'],
  ])('is not read from %j: %s', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  test('that is no safe integer of fen is never written', () => {
    expect(() => yuanText(0.5)).toThrow('not a whole amount of 分: 0.5');
    expect(() => yuanText(2 ** 53)).toThrow('not a whole amount of 分: 9007199254740992');
  });

  test('goes to text and back for ten thousand amounts', () => {
    for (let fen = -5_000; fen < 5_000; fen++) {
      const amount = fen * 7_919 + (fen % 97);
      expect(parseYuan(yuanText(amount))).toBe(amount);
    }
  });
});

describe('an amount that somebody typed for people', () => {
  test.each([
    ['1,200.5', '1200.50'],
    ['￥1200', '1200.00'],
    ['¥ 1 200', '1200.00'],
    ['１２００．５元', '1200.50'],
    ['+12.30', '12.30'],
    ['007.10', '7.10'],
    ['-5', '-5.00'],
    ['3.5万', '35000.00'],
    ['0.61万元', '6100.00'],
    ['1.2亿', '120000000.00'],
  ])('%j is surely %s', (text, exact) => {
    expect(suggestYuan(text)).toBe(exact);
  });

  test.each(['1.505', '1e3', '0x10', '约100', '100-200', '', '-0', '0.12345678万', '12345678901234.00'])(
    '%j is not sure',
    (text) => {
      expect(suggestYuan(text)).toBeUndefined();
    },
  );
});
