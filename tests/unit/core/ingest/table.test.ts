import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readTable } from '../../../../src/core/ingest/table.ts';
import type { Problem } from '../../../../src/core/problems/problem.ts';
import { amount, date, id, text } from '../../../../src/core/schemas/column.ts';

const about = (zh: string) => ({ zh, en: zh });
const schema = z.strictObject({
  id: id(about('编号')),
  amount: amount(about('金额')),
  paidOn: date(about('日期')),
  note: text({ ...about('备注'), private: true }).optional(),
});
const HEADER = 'id,amount,paid_on,note\n';

function read(csv: string) {
  const rows: Record<string, unknown>[] = [];
  const problems: Problem[] = [];
  const read = readTable({
    file: 'data/x.csv',
    text: csv,
    schema,
    onRow: ({ value }) => rows.push(value),
    onProblem: (problem) => problems.push(problem),
  });
  const places = problems.map(({ code, at }) => `${code} ${at.cell ?? at.row ?? ''}`.trim());
  return { ...read, values: rows, problems, places };
}

describe('a table', () => {
  test('hands on each row as a record of its schema, in the order of the file', () => {
    const { values, rows, whole, places } = read(`${HEADER}b,1.00,2026-01-02,\na,-2.50,2026-01-01,谢谢\n`);
    expect(values).toEqual([
      { id: 'b', amount: 100, paidOn: '2026-01-02' },
      { id: 'a', amount: -250, paidOn: '2026-01-01', note: '谢谢' },
    ]);
    expect({ rows, whole, places }).toEqual({ rows: 2, whole: true, places: [] });
  });

  test('takes its columns in any order, and may lack optional ones', () => {
    const { values, places } = read('paid_on,amount,id\n2026-01-02,1.00,a\n');
    expect(values).toEqual([{ id: 'a', amount: 100, paidOn: '2026-01-02' }]);
    expect(places).toEqual([]);
  });

  test('may have only its heading', () => {
    expect(read(HEADER)).toMatchObject({ rows: 0, whole: true, places: [] });
  });

  test('passes over the column that marks a download as a demonstration', () => {
    const { values, places } = read('id,amount,paid_on,demonstration\na,1.00,2026-01-02,演示\n');
    expect(values).toEqual([{ id: 'a', amount: 100, paidOn: '2026-01-02' }]);
    expect(places).toEqual([]);
  });

  test('tells every faulty cell of every row, and hands on none of those rows', () => {
    const { values, rows, whole, places } = read(
      `${HEADER}A,1,2026-1-2,\nb,2.00,2026-01-02,\nc,,2026-02-30,\n`,
    );
    expect(places).toEqual([
      'id-format A2',
      'amount-format B2',
      'date-format C2',
      'cell-empty B4',
      'date-format C4',
    ]);
    expect(values).toEqual([{ id: 'b', amount: 200, paidOn: '2026-01-02' }]);
    expect({ rows, whole }).toEqual({ rows: 3, whole: false });
  });

  test('counts rows of a wrong width, and blank ones not', () => {
    const { rows, places } = read(
      `${HEADER}a,1.00,2026-01-02\n\n,,,\nb,1.00,2026-01-02,,\nc,1.00,2026-01-02,\n`,
    );
    expect(places).toEqual(['row-width 2', 'row-blank 3', 'row-blank 4', 'row-width 5']);
    expect(rows).toBe(3);
  });

  test('without a required column blames the heading, not each row', () => {
    const { rows, whole, places } = read('id,amount,note\na,1.00,\nb,2.00,\n');
    expect(places).toEqual(['header-missing 1']);
    expect({ rows, whole }).toEqual({ rows: 2, whole: false });
  });

  test('with a heading that is nearly right blames it once and hands on no row', () => {
    const { values, places } = read('id,amount,payd_on,note\na,1.00,2026-01-02,\n');
    expect(places).toEqual(['header-unknown C1']);
    expect(values).toEqual([]);
  });

  test('with a column that is nobody’s goes on', () => {
    const { values, places } = read('id,amount,paid_on,colour\na,1.00,2026-01-02,red\n');
    expect(places).toEqual(['header-unknown D1']);
    expect(values).toHaveLength(1);
  });

  test('with a column twice hands on no row: nobody knows which one counts', () => {
    const { values, places } = read('id,amount,paid_on,amount\na,1.00,2026-01-02,2.00\n');
    expect(places).toEqual(['header-duplicate D1']);
    expect(values).toEqual([]);
  });

  test('that is empty cannot be counted', () => {
    expect(read('')).toMatchObject({ rows: undefined, whole: false, places: ['file-empty'] });
  });

  test('with a quote that never ends cannot be counted', () => {
    const { rows, whole, places } = read(`${HEADER}a,1.00,2026-01-02,"x\nb,1.00,2026-01-02,\n`);
    expect({ rows, whole, places }).toEqual({ rows: undefined, whole: false, places: ['csv-quotes D2'] });
  });

  test('never repeats a private cell, nor a private number in any other', () => {
    const { problems } = read(`${HEADER}13800000000,1.00,2026-01-02,张示例 \n`);
    const shown = JSON.stringify(problems);
    expect(shown).not.toContain('张示例');
    const wrong = read(`${HEADER}a,13800000000,2026-01-02,\n`);
    expect(wrong.places).toEqual(['amount-format B2']);
    expect(wrong.problems[0]?.values['found']).toBe('138********');
    expect(wrong.problems[0]?.excerpt?.join('\n')).not.toContain('13800000000');
  });
});
