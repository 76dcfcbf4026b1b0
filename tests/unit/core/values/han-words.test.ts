import { expect, test } from 'vitest';
import {
  joinHan,
  searchPhrases,
  separateHan,
  separateHanInHtml,
} from '../../../../src/core/values/han-words.ts';

test('every Chinese character is a word; figures and Latin words stay whole', () => {
  expect(separateHan('捐款120.45万元 AED').split(/ +/).filter(Boolean)).toEqual([
    '捐',
    '款',
    '120.45',
    '万',
    '元',
    'AED',
  ]);
});

test('only the text of a page is separated', () => {
  expect(separateHanInHtml('<p title="捐款">捐<b>款</b></p><script>"捐款"</script>')).toBe(
    '<p title="捐款"> 捐 <b> 款 </b></p><script>"捐款"</script>',
  );
});

test('what was separated is read together again, marks and all', () => {
  expect(joinHan('今 年 <mark>石 </mark><mark>桥 </mark><mark>镇 </mark>比 AED and 120.45 万 元 。 ')).toBe(
    '今年<mark>石桥镇</mark>比AED and 120.45万元。',
  );
  expect(joinHan('<mark>AED</mark> and <mark>CPR</mark>')).toBe('<mark>AED</mark> and <mark>CPR</mark>');
});

test('each word that is asked for is one phrase', () => {
  expect(searchPhrases('  “防汛”  ２０２６年AED ')).toEqual(['"防 汛"', '"2026 年 AED"']);
  expect(searchPhrases('，。"')).toEqual([]);
});
