import { describe, expect, test } from 'vitest';
import { auditedBeside } from '../../../../src/core/ledger/audited.ts';
import { differenceOfPair, pairedLines } from '../../../../src/core/ledger/lines.ts';
import type { Audit } from '../../../../src/core/schemas/audit.ts';
import type { ActivityLine, BalanceSheetLine } from '../../../../src/core/schemas/financial-statement.ts';

const activity = (id: string, ledger: ActivityLine['ledger'], total: number): ActivityLine => ({
  id,
  year: '2025',
  scope: 'own',
  side: 'income',
  title: id,
  unrestricted: 0,
  restricted: total,
  total,
  ledger,
});

const held = (id: string, side: BalanceSheetLine['side'], closing: number): BalanceSheetLine => ({
  id,
  year: '2025',
  scope: 'own',
  side,
  title: id,
  opening: 0,
  closing,
  ledger: 'held',
});

const audit: Audit = {
  id: '2025-annual',
  kind: 'annual',
  scope: 'own',
  fromOn: '2025-01-01',
  toOn: '2025-12-31',
  firm: '示例会计师事务所',
  firmLicenceNo: '1',
  reportNo: '2',
  opinion: 'unqualified',
  signedOn: '2026-03-01',
  publishedOn: '2026-03-05',
  reportedToCouncilOn: '2026-03-02',
  reportedToSupervisorsOn: '2026-03-02',
  documentId: 'audit',
  income: 300_00,
  expense: 200_00,
  closing: 100_00,
};

const year = {
  year: '2025',
  scope: 'own',
  activity: [activity('gifts', 'received', 300_00), activity('grants', 'paid', 199_00)],
  balance: [held('net', 'net-assets', 7), held('cash', 'asset', 102_00)],
} as const;

describe('audited figures beside the annual statements', () => {
  test('are those of the whole year: what was received, paid and is held, with the difference stated less audited', () => {
    expect(auditedBeside(year, [{ ...audit, id: 'half', toOn: '2025-06-30' }, audit])).toEqual([
      { audit, name: 'income', fen: 300_00, stated: 300_00, difference: 0 },
      { audit, name: 'expense', fen: 200_00, stated: 199_00, difference: -1_00 },
      { audit, name: 'closing', fen: 100_00, stated: 102_00, difference: 2_00 },
    ]);
  });

  test('are not those of another scope, of an event or of another year', () => {
    for (const other of [{ scope: 'system' }, { kind: 'event' }, { fromOn: '2024-01-01' }] as const)
      expect(auditedBeside(year, [{ ...audit, ...other }])).toEqual([]);
  });

  test('stand only beside lines that the statements have', () => {
    expect(auditedBeside({ ...year, activity: [], balance: [] }, [audit])).toEqual([]);
    expect(auditedBeside({ ...year, balance: [] }, [audit]).map(({ name }) => name)).toEqual([
      'income',
      'expense',
    ]);
  });
});

describe('two tables line by line', () => {
  const line = (id: string, amount: number, parentId?: string) => ({
    id,
    amount,
    ...(parentId && { parentId }),
  });
  const budget = [line('b', 100), line('b-staff', 60, 'b'), line('b-office', 40, 'b')];
  const final = [line('f', 110), line('f-staff', 65, 'f'), line('f-travel', 45, 'f')];
  const wordOf = ({ id }: { readonly id: string }): string => id.replace(/^[bf]-?/, '');
  const pairs = pairedLines(budget, final, wordOf);

  test('keep the order of the first, and what only the second has follows the lines above it', () => {
    expect(pairs.map(({ depth, budget: own, final: other }) => [depth, own?.id, other?.id])).toEqual([
      [0, 'b', 'f'],
      [1, 'b-staff', 'f-staff'],
      [1, 'b-office', undefined],
      [1, undefined, 'f-travel'],
    ]);
  });

  test('differ by final less budget, where a missing side counts as 0', () => {
    expect(pairs.map(differenceOfPair)).toEqual([10, 5, -40, 45]);
  });
});
