import { describe, expect, test } from 'vitest';
import { readHanNumber } from '../../../../src/core/values/han-number.ts';

describe('a number in Chinese words', () => {
  test.each([
    ['五', 5],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['两百', 200],
    ['壹佰', 100],
    ['一千二百零五', 1205],
    ['一千零五十', 1050],
    ['三万', 30_000],
    ['三万五千', 35_000],
    ['三万零五', 30_005],
    ['十二万三千四百五十六', 123_456],
    ['二〇二六', 2026],
  ])('%s is %d', (text, number) => {
    expect(readHanNumber(text)).toBe(number);
  });

  test.each([
    ['五百五', 550],
    ['一千二', 1200],
    ['三万五', 35_000],
    ['二十五', 25],
    ['五百零五', 505],
  ])('%s is %d, as people say it', (text, number) => {
    expect(readHanNumber(text)).toBe(number);
  });

  test.each(['', '一二百', '百', '五百百', '万', '三万万', '五千万三万', '十元', 'abc', '零十'])(
    '%s is none',
    (text) => {
      expect(readHanNumber(text)).toBeUndefined();
    },
  );
});
