import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../../src/core/values/period.ts';
import { columnOf, propertyOf } from '../../../../src/core/values/property.ts';
import { ID_FORM, isBatchId, pageOfRow, parseRowId, rowId } from '../../../../src/core/values/record-id.ts';
import { columnLetters } from '../../../../src/core/values/sheet.ts';

describe('a period', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-q1', '2024-01-01', '2024-03-31'],
    ['2024-q2', '2024-04-01', '2024-06-30'],
    ['2024-q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-05-01/2025-12-31', '2023-05-01', '2025-12-31'],
    ['2023-05-01/2023-05-01', '2023-05-01', '2023-05-01'],
  ])('%s goes from %s to %s, both included', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ kind: 'days', from, to });
  });

  test('may be everything up to now', () => {
    expect(parsePeriod('cumulative')).toEqual({ kind: 'cumulative' });
  });

  test.each([
    '2024-q5',
    '2024-13',
    '2024-00',
    '24',
    '2025-01-01/2024-12-31',
    '2025-02-30/2025-03-01',
    '2024年',
    '',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('has two ends and no more', () => {
    expect(parsePeriod('2024-01-01/2024-02-01/2024-03-01')).toBeUndefined();
  });
});

describe('an id', () => {
  test.each(['flood', '2026-03', '2020-01-29-qr', 'a1'])('%s lasts', (id) => {
    expect(ID_FORM.test(id)).toBe(true);
  });

  test.each(['', 'Flood', 'flood_2026', '-flood', 'flood-', 'a--b', '防汛', 'a b', 'a/b'])(
    '%j is none',
    (id) => {
      expect(ID_FORM.test(id)).toBe(false);
    },
  );

  test('of a list is neither a year nor like a row', () => {
    expect(isBatchId('2026-03')).toBe(true);
    expect(isBatchId('2026')).toBe(false);
    expect(isBatchId('2026-03-r17')).toBe(false);
    expect(isBatchId('2026-r')).toBe(true);
  });

  test('of a row names table, list and number, and is made of them', () => {
    const ref = { table: 'donations', batch: '2020-01-29-qr', n: 17 } as const;
    expect(parseRowId('d-2020-01-29-qr-r17')).toEqual(ref);
    expect(rowId(ref)).toBe('d-2020-01-29-qr-r17');
    expect(parseRowId('p-2026-03-r1')).toEqual({ table: 'disbursements', batch: '2026-03', n: 1 });
  });

  test.each([
    'x-2026-03-r1',
    'd-2026-03-r0',
    'd-2026-03-r01',
    'd-2026-03',
    'd-2026-r1',
    'd--r1',
    '2026-03-r1',
    'd-2026-03-r12345678',
  ])('%j names no row', (text) => {
    expect(parseRowId(text)).toBeUndefined();
  });

  test('of a row stands on the page of its five hundred', () => {
    expect([1, 500, 501, 1_000, 1_001].map(pageOfRow)).toEqual([1, 1, 2, 2, 3]);
  });
});

test('columns and properties are each other’s other way of writing', () => {
  expect(propertyOf('received_on')).toBe('receivedOn');
  expect(propertyOf('sha256')).toBe('sha256');
  for (const column of ['id', 'received_on', 'refund_of_id', 'receipt_no_tail'])
    expect(columnOf(propertyOf(column))).toBe(column);
});

test('columns have letters as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
