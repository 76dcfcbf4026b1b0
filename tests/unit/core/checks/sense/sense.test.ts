import { describe, expect, test } from 'vitest';
import { Extremes, oddOne } from '../../../../../src/core/checks/sense/extremes.ts';
import { fingerprint } from '../../../../../src/core/checks/sense/fingerprint.ts';
import { Prints } from '../../../../../src/core/checks/sense/prints.ts';

const group = (values: readonly number[]): Extremes => {
  const extremes = new Extremes();
  for (const [n, value] of values.entries()) extremes.add(value, 0, n + 1);
  return extremes;
};
const party = { least: 4, factor: 5, spread: 3 };

describe('a number that is not like the others of its group', () => {
  test('is ten times as high as the next, while the others are alike', () => {
    expect(oddOne(group([100, 120, 90, 1000]), party)).toEqual({
      at: { list: 0, n: 4 },
      value: 1000,
      from: 90,
      to: 120,
    });
  });

  test('or a tenth of the next', () => {
    expect(oddOne(group([1000, 9, 1200, 900]), party)).toEqual({
      at: { list: 0, n: 2 },
      value: 9,
      from: 900,
      to: 1200,
    });
  });

  test.each([
    ['there are too few others', [100, 120, 1000]],
    ['the others are not alike', [100, 400, 90, 3000]],
    ['two are high', [100, 120, 1000, 1100]],
    ['nothing is odd', [100, 120, 130, 140]],
  ])('is not told where %s', (_, values) => {
    expect(oddOne(group(values), party)).toBeUndefined();
  });

  test('is told by its size alone where a group has no likeness', () => {
    const fund = { least: 4, factor: 10, spread: undefined };
    expect(oddOne(group([1, 50, 900, 9000]), fund)?.value).toBe(9000);
    expect(oddOne(group([1, 50, 900, 8999]), fund)).toBeUndefined();
    expect(oddOne(group([1, 900, 900, 900]), fund)).toBeUndefined();
  });

  test('is the same one in whatever order the rows come', () => {
    const places = [3, 1, 2].map((n) => ({ value: 500, n }));
    const inOrder = new Extremes();
    const backwards = new Extremes();
    for (const { value, n } of places) inOrder.add(value, 0, n);
    for (const { value, n } of places.toReversed()) backwards.add(value, 0, n);
    expect({ ...inOrder }).toEqual({ ...backwards });
    expect(inOrder.highestAt).toEqual({ list: 0, n: 1 });
  });
});

describe('a fingerprint', () => {
  test('is the same for the same cells, and another where they are parted otherwise', () => {
    expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']));
    expect(fingerprint(['ab', ''])).not.toBe(fingerprint(['a', 'b']));
  });
});

/** Two lists of so many rows, of which so many are the same. */
function pair(rowsA: number, rowsB: number, shared: number): Prints {
  const prints = new Prints();
  for (const [list, rows] of [rowsA, rowsB].entries())
    for (let n = 0; n < rows; n++) prints.add(fingerprint([n < shared ? 'shared' : list, n]), list);
  return prints;
}

describe('lists that share rows', () => {
  test.each([
    [40, 40, 20, 0.5],
    [100, 100, 30, 0.3],
    [20_000, 10_000, 8_000, 0.8],
    [30_000, 100, 100, 1],
  ])('of %i and %i rows are told where %i rows are the same', (a, b, rows, share) => {
    expect(pair(a, b, rows).overlaps(20, 0.3)).toEqual([{ first: 0, second: 1, share, rows }]);
  });

  test.each([
    [40, 40, 19],
    [100, 100, 29],
    [20_000, 10_000, 100],
  ])('of %i and %i rows are not told where only %i are', (a, b, rows) => {
    expect(pair(a, b, rows).overlaps(20, 0.3)).toEqual([]);
  });

  test('are not told by rows that stand in very many lists', () => {
    const prints = new Prints();
    for (let list = 0; list < 21; list++) for (let n = 0; n < 30; n++) prints.add(fingerprint([n]), list);
    expect(prints.overlaps(20, 0.3)).toEqual([]);
  });

  test('are told by how often a row comes in both', () => {
    const prints = new Prints();
    for (const [list, times] of [25, 40].entries()) for (let n = 0; n < times; n++) prints.add(7, list);
    expect(prints.overlaps(20, 0.3)).toEqual([{ first: 0, second: 1, share: 1, rows: 25 }]);
  });
});
