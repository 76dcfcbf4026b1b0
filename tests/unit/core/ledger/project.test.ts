import { describe, expect, test } from 'vitest';
import { auditedStatement, isWholeMonths } from '../../../../src/core/ledger/audited.ts';
import { paidBy, paidInAll } from '../../../../src/core/ledger/project.ts';
import { chapterOf } from '../balanced.ts';

const { ledger } = await chapterOf();
const flood = { id: 'flood-relief', startsOn: '2025-07-01' };

describe('what a project had paid', () => {
  test('by the last day of a month is known to the 分', () => {
    expect(paidBy(ledger, flood, '2025-12-31', 0)).toMatchObject({ least: 3950000, most: 3950000 });
    expect(paidBy(ledger, flood, '2025-12-31', 0).before).toEqual({ rows: 2, gifts: 0, fen: 3950000 });
  });

  test('by a day within a month lies between the payments without and with that month', () => {
    expect(paidBy(ledger, flood, '2025-12-20', 0)).toMatchObject({
      before: { rows: 1, fen: 3000000 },
      within: { rows: 1, fen: 950000 },
      least: 3000000,
      most: 3950000,
    });
  });

  test('by a day of a month in which money came back may be more than at its end', () => {
    expect(paidBy(ledger, flood, '2026-02-15', -15000)).toMatchObject({ least: 3935000, most: 3950000 });
  });

  test('is at least what is listed, when it began before the books or a later list is still to come', () => {
    expect(paidBy(ledger, { ...flood, startsOn: '2025-06-30' }, '2025-12-31', 0).most).toBeUndefined();
    expect(paidBy(ledger, flood, '2026-03-31', 0)).toMatchObject({ least: 3935000, most: undefined });
    expect(paidInAll(ledger, flood, '2026-03-01').most).toBeUndefined();
  });

  test('in all is known when the lists reach its close', () => {
    expect(paidInAll(ledger, flood, '2026-02-28')).toMatchObject({ least: 3935000, most: 3935000 });
  });

  test('is nothing in empty books', () => {
    const empty = {
      funds: [],
      batches: [],
      balances: [],
      cells: [],
      goods: [],
      contracts: [],
      withdrawn: new Map(),
    };
    expect(paidInAll(empty, flood, '2026-02-28')).toMatchObject({ least: 0, most: undefined });
    expect(paidBy(empty, flood, '2026-02-28', 0)).toMatchObject({ least: 0, most: undefined });
  });
});

describe('an audited period', () => {
  const audit = { kind: 'donations', scope: 'own', fromOn: '2025-07-01', toOn: '2025-12-31' } as const;

  test('has its statement in the books', () => {
    const books = auditedStatement(ledger, audit);
    expect(books?.received.fen).toBe(6936390);
    expect(books?.paid.fen).toBe(4030000);
    expect(books?.closing).toBe(3406390);
  });

  test.each([
    ['of one event', { kind: 'event' }],
    ['of a wider scope', { scope: 'system' }],
    ['with parts of months', { fromOn: '2025-07-02' }],
    ['that began before the books', { fromOn: '2025-06-01' }],
    ['that is not yet balanced', { toOn: '2026-03-31' }],
  ] as const)('%s cannot be held against them', (_, other) => {
    expect(auditedStatement(ledger, { ...audit, ...other })).toBeUndefined();
  });

  test('is whole months from a first to a last day', () => {
    expect(isWholeMonths({ fromOn: '2024-02-01', toOn: '2024-02-29' })).toBe(true);
    expect(isWholeMonths({ fromOn: '2024-02-01', toOn: '2024-02-28' })).toBe(false);
    expect(isWholeMonths({ fromOn: '2024-03-01', toOn: '2024-02-29' })).toBe(false);
  });
});
