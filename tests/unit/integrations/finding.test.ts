import { expect, test } from 'vitest';
import { formatFindings, mergeFindings } from '../../../src/integrations/finding.ts';

const finding = (where: string, what: string) => ({ where, what, fix: '改正。' });

test('a fault that many pages share is told once', () => {
  expect(mergeFindings([finding('a', '甲'), finding('b', '乙'), finding('c', '甲')])).toEqual([
    finding('a 等 2 处', '甲'),
    finding('b', '乙'),
  ]);
});

test('the text says where, what and what to do, and that the old site stands', () => {
  expect(formatFindings('链接检查', [finding('a.html', '链接断了。')])).toBe(
    'a.html\n  链接断了。\n  改法：改正。\n\n链接检查发现 1 个问题。网站没有生成，原有的网站没有改动。',
  );
});

test('a long list is cut and counted', () => {
  const many = Array.from({ length: 25 }, (_, index) => finding(`${index}.html`, `第 ${index} 个`));
  expect(formatFindings('链接检查', many)).toContain('……另有 5 个问题。');
});
