import { describe, expect, test } from 'vitest';
import { findLongNumbers, starLong } from '../../../../src/core/privacy/long-number.ts';

const digitsIn = (text: string): string[] => findLongNumbers(text).map(({ digits }) => digits);

describe('a number that looks like an account', () => {
  test.each([
    ['账号0000000000000000101。', '0000000000000000101'],
    ['0000 0000 0000 0000 101', '0000000000000000101'],
    ['0000-0000-0000-0000-101', '0000000000000000101'],
    ['０００００００００１２３', '000000000123'],
    ['000000000123', '000000000123'],
  ])('stands in %j', (text, digits) => {
    expect(digitsIn(text)).toEqual([digits]);
  });

  test.each([
    '00000000123',
    '00000000000000000101',
    '0000-000-0000',
    '0311-88888888',
    '031188888888',
    '2025-07-28 2026-06-30',
    '2026-03-02 09:30',
    'd-2026-03-r000000000123',
    'a000000000123',
    '139999000000000005-01',
    '000000000123.50',
    '0.000000000123',
    '1,234,567,890,123',
    '见 https://example.org/202507200001/000000000123',
  ])('does not stand in %j', (text) => {
    expect(digitsIn(text)).toEqual([]);
  });

  test('is found beside a web address, at its own place', () => {
    const text = '见https://example.org/000000000123 账号０00000000999';
    const [found] = findLongNumbers(text);
    expect(found).toMatchObject({ digits: '000000000999', length: 12, shown: '000*********' });
    expect(starLong(text, findLongNumbers(text))).toBe('见https://example.org/000000000123 账号000*********');
  });

  test('is not told a second time when it is a person’s', () => {
    // The well-known test number of card makers.
    expect(digitsIn('4111 1111 1111 1111')).toEqual([]);
  });
});
