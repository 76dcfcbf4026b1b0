import { describe, expect, test } from 'vitest';
import { cellFault } from '../../../../src/core/ingest/cell.ts';
import type { ColumnMeta, Form } from '../../../../src/core/schemas/column-meta.ts';

const meta = (form: Form, more: Partial<ColumnMeta> = {}): ColumnMeta => ({
  form,
  title: '某列',
  titleEn: 'a column',
  ...more,
});

/** The corrected value that is proposed for a cell. */
const proposed = (form: Form, text: string, more: Partial<ColumnMeta> = {}) =>
  cellFault(text, meta(form, more)).values['suggestion'];

describe('a corrected value', () => {
  test.each<[Form, string, string]>([
    ['amount', '1,200.5', '1200.50'],
    ['date', '2026.3.2', '2026-03-02'],
    ['moment', '2026/3/2 9:30', '2026-03-02 09:30'],
    ['count', '1,200', '1200'],
    ['count', '003', '3'],
    ['decimal', '1,234.5', '1234.5'],
    ['decimal', '1.5亿', '150000000'],
    ['id', 'Flood Fund_2026', 'flood-fund-2026'],
    ['row-ids', 'd-2026-03-r1, d-2026-03-r2', 'd-2026-03-r1;d-2026-03-r2'],
    ['tail', '7', '0007'],
    ['sha256', 'A'.repeat(64), 'a'.repeat(64)],
    ['text', '\u200b示例 ', '示例'],
  ])('of a %s is proposed where it is safe: %j → %s', (form, text, exact) => {
    expect(proposed(form, text)).toBe(exact);
  });

  test.each<[Form, string]>([
    ['amount', '约100'],
    ['date', '3月2日'],
    ['moment', '2026-03-02'],
    ['period', '2026年'],
    ['count', '-1'],
    ['count', '三'],
    ['decimal', '三点五'],
    ['id', '防汛'],
    ['row-ids', '第一笔;第二笔'],
    ['row-ids', ';'],
    ['row-id', '17'],
    ['tail', '12345'],
    ['sha256', 'abc'],
    ['credit-code', '123'],
    ['url', 'example.org'],
    ['text', '\u200b'],
  ])('of a %s is not made up: %j', (form, text) => {
    expect(proposed(form, text)).toBeUndefined();
  });

  test('of a count knows the unit of its column', () => {
    expect(proposed('count', '412笔', { unit: '笔' })).toBe('412');
    expect(proposed('count', '412人', { unit: '笔' })).toBeUndefined();
  });

  test('of a private text is not repeated', () => {
    expect(proposed('text', '王示例 ', { private: true })).toBeUndefined();
  });
});

describe('a code', () => {
  const codes = { wechat: { zh: '微信', en: 'WeChat' }, bank: { zh: '银行转账', en: 'bank' } };

  test.each([
    ['微信', 'wechat'],
    ['WeChat', 'wechat'],
    ['bnk', 'bank'],
  ])('is found by its title or by a slip: %s → %s', (text, code) => {
    expect(proposed('code', text, { codes })).toBe(code);
  });

  test('is not guessed', () => {
    expect(cellFault('支票', meta('code', { codes }))).toEqual({
      code: 'code-unknown',
      values: { found: '支票', codes: 'wechat 微信、bank 银行转账', unknown: 'yes' },
    });
    expect(cellFault('x', meta('code')).values['codes']).toBe('');
  });
});

describe('what cannot be seen in a cell', () => {
  test.each([
    ['示\n例', '换行'],
    ['示\t例', '制表符'],
    [' 示例', '首尾有空格'],
    ['示例\u3000', '首尾有空格'],
    ['示\u200b例', '看不见的符号'],
  ])('is named: %j', (text, kind) => {
    expect(cellFault(text, meta('text'))).toMatchObject({ code: 'text-space', values: { kind } });
  });

  test.each(['=1+1', '+86', '-5', '@x'])('is a formula where it begins as one: %s', (text) => {
    expect(cellFault(text, meta('text'))).toEqual({ code: 'text-formula', values: { start: text[0] } });
    expect(cellFault('\tx', meta('text')).values).toEqual({ start: '制表符' });
  });
});

test('a day that is not in the calendar is told as such', () => {
  expect(cellFault('2024-02-31', meta('date')).values).toEqual({
    found: '2024-02-31',
    absent: 'yes',
    unknown: 'yes',
  });
});

test('the example of a row id is its column’s own', () => {
  expect(cellFault('17', meta('row-id', { examples: ['p-2026-03-r4'] })).values['example']).toBe(
    'p-2026-03-r4',
  );
  expect(cellFault('17', meta('row-id')).values['example']).toBe('d-2026-03-r17');
});

test('no cell is a list, a record or a flag', () => {
  for (const form of ['flag', 'list', 'record'] as const)
    expect(() => cellFault('x', meta(form))).toThrow(`no cell is a ${form}`);
});
