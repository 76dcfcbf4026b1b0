import { expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { buildLedger, totalIn } from '../../../../src/core/ledger/ledger.ts';
import { holdAgainstRows } from '../../../../src/core/ledger/proof.ts';
import { balanced } from '../../../problems/cases.ts';
import { memorySource } from '../../../problems/chapter-files.ts';

const { chapter } = await loadChapter(memorySource(balanced), { today: '2026-04-15' });
if (!chapter) throw new Error('the balanced chapter has errors');
const { ledger, summaries } = chapter;
const rows = buildLedger({ ...ledger, summaries });

const received = { table: 'donations' } as const;
const total = totalIn(ledger, received);

test('what is printed from the books is held against the rows, and leaves nothing', () => {
  expect(holdAgainstRows({ ledger, rows }, (books) => totalIn(books, received))).toEqual({
    difference: 0,
    rows: total.rows,
  });
});

test('what somebody states is held against the rows: the difference is stated less rows', () => {
  const held = holdAgainstRows({ ledger, rows }, (books) => totalIn(books, received), total.fen + 90_00);
  expect(held).toEqual({ difference: 90_00, rows: total.rows });
});

test.each([
  ['one 分 more', { fen: 1, rows: 0 }],
  ['a row more', { fen: 0, rows: 1 }],
])('%s in the books than in the rows is an error', (_, { fen, rows: more }) => {
  const [first, ...others] = ledger.cells;
  if (!first) throw new Error('no cells');
  const cell = { ...first.cell, fen: first.cell.fen + fen, rows: first.cell.rows + more };
  const changed = { ...ledger, cells: [{ ...first, cell }, ...others] };
  const all = totalIn(ledger, {});
  expect(() => holdAgainstRows({ ledger: changed, rows }, (books) => totalIn(books, {}))).toThrow(
    `a printed total of ${all.fen + fen} 分 from ${all.rows + more} rows is not that of the rows: ${all.fen} 分 from ${all.rows}`,
  );
});
