import { describe, expect, test } from 'vitest';
import { type Draw, overdraws } from '../../../../src/core/ledger/draws.ts';
import { numbers, shuffled } from '../shuffle.ts';

const draw = (id: string, qty: number, ...sources: string[]): Draw => ({ id, qty, sources });
const held = (rows: Record<string, number>): Map<string, number> => new Map(Object.entries(rows));

describe('what is drawn', () => {
  test('may empty its rows, but take no more', () => {
    expect(overdraws([draw('o1', 6, 'g1'), draw('o2', 4, 'g1')], held({ g1: 10 }))).toEqual([]);
    expect(overdraws([draw('o1', 6, 'g1'), draw('o2', 5, 'g1')], held({ g1: 10 }))).toMatchObject([
      { sources: ['g1'], missing: 1 },
    ]);
  });

  test('is moved to another of its rows where that makes room', () => {
    const draws = [draw('o1', 10, 'g1', 'g2'), draw('o2', 10, 'g1', 'g3'), draw('o3', 10, 'g1')];
    expect(overdraws(draws, held({ g1: 10, g2: 10, g3: 10 }))).toEqual([]);
  });

  test('is short only among the rows that share what is too little', () => {
    const draws = [draw('o1', 7, 'g1', 'g2'), draw('o2', 7, 'g2'), draw('o3', 5, 'g3')];
    const [short, ...others] = overdraws(draws, held({ g1: 3, g2: 9, g3: 5 }));
    expect(others).toEqual([]);
    expect(short?.draws.map(({ id }) => id).sort()).toEqual(['o1', 'o2']);
    expect([...(short?.sources ?? [])].sort()).toEqual(['g1', 'g2']);
    expect(short?.missing).toBe(2);
  });

  test('takes nothing from a row that is not there', () => {
    expect(overdraws([draw('o1', 1, 'g9')], held({}))).toMatchObject([{ missing: 1 }]);
  });

  test('does not depend on the order of rows', () => {
    const draws = Array.from({ length: 12 }, (_, i) =>
      draw(`o${i}`, 3 + (i % 4), `g${i % 5}`, `g${(i * 3) % 5}`),
    );
    const rows = held({ g0: 11, g1: 9, g2: 12, g3: 8, g4: 10 });
    const missing = (order: readonly Draw[]): number =>
      overdraws(order, rows).reduce((sum, one) => sum + one.missing, 0);
    const expected = missing(draws);
    for (let seed = 1; seed <= 20; seed++) expect(missing(shuffled(draws, numbers(seed)))).toBe(expected);
  });
});
