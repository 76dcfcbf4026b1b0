import { describe, expect, test } from 'vitest';
import { RowIds } from '../../../../src/core/ingest/row-ids.ts';
import type { RowSource } from '../../../../src/core/ingest/source.ts';
import { sentencesOf } from '../../../../src/core/problems/sentences.ts';
import { numbers, shuffled } from '../shuffle.ts';

const source = (id: string, row: number): RowSource => ({
  file: 'x.csv',
  header: ['id'],
  columns: new Map(),
  line: row,
  row,
  cells: [id],
});

function problemsOf(ids: readonly string[], whole = true) {
  const ticks = new RowIds('donations', '2026-03');
  for (const [i, id] of ids.entries()) ticks.tick(id, source(id, i + 2));
  return [...ticks.problems('x.csv', whole)];
}

const told = (ids: readonly string[], whole = true) =>
  problemsOf(ids, whole).map(
    (problem) => `${problem.code} ${problem.at.row ?? ''} ${sentencesOf(problem).fix}`,
  );

const row = (n: number) => `d-2026-03-r${n}`;

describe('the numbers of a list', () => {
  test('may stand in any order', () => {
    const all = Array.from({ length: 3_000 }, (_, i) => row(i + 1));
    expect(problemsOf(shuffled(all, numbers(3)))).toEqual([]);
    expect(problemsOf([])).toEqual([]);
  });

  test('are each used once: the second gets the number that is free', () => {
    expect(told([row(1), row(1), row(3)])).toEqual([
      'id-duplicate 3 如果两行是同一件事，删除其中一行；不是同一件事，在第 3 行 A 列（id）写 d-2026-03-r2。',
    ]);
  });

  test('that are free go to several wrong ids in their order', () => {
    expect(
      problemsOf([row(1), 'p-2026-03-r2', 'd-2026-02-r1', row(1)]).map(({ values }) => values['suggestion']),
    ).toEqual([row(2), row(3), row(4)]);
  });

  test('are not proposed while rows are refused, because those may have them', () => {
    expect(told([row(1), row(1)], false)).toEqual([
      'id-duplicate 3 如果两处是同一件事，删除其中一处；不是同一件事，在第 3 行 A 列（id）换一个没有用过的编号。',
    ]);
  });

  test('have no gap, unless a refused row may fill it', () => {
    const gapped = [row(1), row(2), row(4_000)];
    expect(problemsOf(gapped).map(({ code, values }) => [code, values['missing']])).toEqual([
      ['row-id-gap', 'd-2026-03-r3、d-2026-03-r4、d-2026-03-r5、d-2026-03-r6、d-2026-03-r7 等 3997 个'],
    ]);
    expect(problemsOf(gapped, false)).toEqual([]);
  });
});
