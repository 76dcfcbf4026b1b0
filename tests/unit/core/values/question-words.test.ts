import { describe, expect, test } from 'vitest';
import { cutApart, inOwnWords, withoutAsking } from '../../../../src/core/values/question-words.ts';

test.each([
  ['怎么捐款？', '捐款'],
  ['会长是谁', '会长'],
  ['请问怎么申请救助', '申请救助'],
  ['红十字会是什么', '红十字会'],
  ['怎么样', '怎么样'],
  ['审计报告', '审计报告'],
])('%s asks for %s', (question, plain) => {
  expect(withoutAsking(question)).toBe(plain);
});

test.each([
  ['银行账号', '账号'],
  ['发票', '票据'],
  ['骨髓捐献', '造血干细胞捐献'],
  ['急救证', '救护员证'],
  ['章程', '章程'],
])('%s is %s in the words of the site', (typed, own) => {
  expect(inOwnWords(typed)).toBe(own);
});

describe('a word that stands nowhere', () => {
  const stands = (...words: string[]) => {
    const all = new Set(words);
    return async (part: string) => all.has(part);
  };
  test('is cut into the longest parts that stand somewhere', async () => {
    expect(await cutApart('急救培训报名', stands('急救', '培训', '急救培训', '报名'))).toEqual([
      '急救培训',
      '报名',
    ]);
  });
  test('is cut shorter where the rest would be lost', async () => {
    expect(await cutApart('遗体捐献登记', stands('遗体捐', '遗体', '捐献', '登记'))).toEqual([
      '遗体',
      '捐献',
      '登记',
    ]);
  });
  test('is left alone where a single character would remain', async () => {
    expect(await cutApart('王救护', stands('救护'))).toBeUndefined();
  });
});
