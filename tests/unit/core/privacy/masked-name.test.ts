import { describe, expect, test } from 'vitest';
import { isAnonymousName, isMaskedName, maskName } from '../../../../src/core/privacy/masked-name.ts';

describe('a masked name', () => {
  test.each(['王**', '欧阳**', '𠮷**'])('is %s', (name) => {
    expect(isMaskedName(name)).toBe(true);
  });

  test.each(['王*', '王***', '王示**', '王**明', '**', 'W**', '王＊＊', '王xx', '王某', '王'])(
    'is not %s',
    (name) => {
      expect(isMaskedName(name)).toBe(false);
    },
  );

  test.each([
    ['王示', '王**'],
    ['王示例', '王**'],
    ['王*例', '王**'],
    ['王某某', '王**'],
    ['王＊', '王**'],
    ['欧阳示例', '欧阳**'],
    ['司马×', '司马**'],
  ])('is made of %s: %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
    expect(isMaskedName(masked)).toBe(true);
  });

  test.each(['Smith', '示例县粮油商行', '', '**', '王a'])('is not made of %j', (name) => {
    expect(maskName(name)).toBeUndefined();
  });
});

test('a gift without a name is shown by a few words only', () => {
  expect(['匿名', '爱心人士', '爱心单位'].map(isAnonymousName)).toEqual([true, true, true]);
  expect(['王**', '爱心', '好心人', '匿名人士'].map(isAnonymousName)).toEqual([false, false, false, false]);
});
