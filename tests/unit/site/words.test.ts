import { expect, test } from 'vitest';
import { words } from '../../../src/site/format.ts';

test.each([
  ['收到 339.83 万元，', ['收到 ', '339.83 万元，']],
  ['用出232.82万元，', ['用出232.82万元，']],
  ['前十个月收到339.83万元，', ['前十个月', '收到339.83万元，']],
  ['救助3.32万人次，', ['救助3.32万人次，']],
  ['还剩 177.12 万元', ['还剩 ', '177.12 万元']],
])('“%s” breaks between words, never inside a figure or before a mark', (clause, expected) => {
  expect(words(clause)).toEqual(expected);
});

test('the pieces joined are the clause', () => {
  for (const clause of ['', '捐', '“十五五”规划（草案）的3个问题', 'CSV、JSON 和 PDF：3 份文件'])
    expect(words(clause).join('')).toBe(clause);
});
