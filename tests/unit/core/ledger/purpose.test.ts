import { describe, expect, test } from 'vitest';
import { keyText } from '../../../../src/core/ledger/cell.ts';
import { buildLedger } from '../../../../src/core/ledger/ledger.ts';
import {
  closeDifference,
  flowsFor,
  flowsOfAll,
  leftOf,
  monthsFor,
  totalOfProjects,
} from '../../../../src/core/ledger/purpose.ts';
import { purposeTree, type TreeNode } from '../../../../src/core/ledger/tree.ts';
import type { Batch } from '../../../../src/core/schemas/batch.ts';
import type { LedgerTable } from '../../../../src/core/values/record-id.ts';

const batch = (table: LedgerTable, month: string): Batch => ({
  id: month,
  table,
  title: month,
  fromOn: `${month}-01`,
  toOn: `${month}-28`,
  publishedOn: `${month}-28`,
  rows: 1,
  totalsBy: '甲',
});

const part = (
  table: LedgerTable,
  month: string,
  cells: readonly (readonly [project: string, campaign: string, fen: number])[],
) => ({
  table,
  batch: month,
  goods: new Map(),
  contracts: [],
  cells: new Map(
    cells.map(([project, campaign, fen]) => [
      keyText({
        fund: 'flood',
        restriction: 'restricted',
        project,
        campaign,
        state: table === 'donations' ? 'received' : 'paid',
        month,
      }),
      { rows: 1, gifts: table === 'donations' ? 3 : 0, fen },
    ]),
  ),
});

const ledger = buildLedger({
  funds: [],
  balances: [],
  batches: [
    batch('disbursements', '2026-02'),
    batch('donations', '2026-01'),
    batch('disbursements', '2026-01'),
    batch('donations', '2026-02'),
  ],
  summaries: [
    part('donations', '2026-01', [['homes', 'flood', 500]]),
    part('donations', '2026-02', [['', 'flood', 70]]),
    part('disbursements', '2026-01', [['homes', 'flood', 120]]),
    part('disbursements', '2026-02', [
      ['homes', '', 30],
      ['school', '', 9],
    ]),
  ],
});

describe('money for a purpose', () => {
  test('is what the cells of a project hold, received and paid', () => {
    expect(flowsFor(ledger, { projectId: 'homes' })).toEqual({
      received: { rows: 1, gifts: 3, fen: 500 },
      paid: { rows: 2, gifts: 0, fen: 150 },
    });
  });

  test('is what the cells of a campaign hold, whatever the project', () => {
    const { received, paid } = flowsFor(ledger, { campaignId: 'flood' });
    expect([received.fen, paid.fen]).toEqual([570, 120]);
  });

  test('ends with the month of the last day asked for, which is included', () => {
    expect(flowsFor(ledger, { projectId: 'homes' }, '2026-01-31').paid.fen).toBe(120);
  });

  test('is nothing for a purpose that no row names', () => {
    expect(flowsFor(ledger, { projectId: 'none' }).paid).toEqual({ rows: 0, gifts: 0, fen: 0 });
  });

  test('is a tree of what came less what went, down to its line in each list; lists without rows of it are left out', () => {
    const tree = purposeTree(ledger, { projectId: 'homes' });
    const leaves = ({ terms }: TreeNode): (readonly [number, string | undefined, number])[] =>
      terms.flatMap(({ sign, node }) =>
        node.terms.length > 0
          ? leaves(node).map(([own, at, fen]) => [sign * own, at, fen] as const)
          : node.cells.size > 0
            ? [[sign, node.address, node.fen] as const]
            : [],
      );
    expect(leaves(tree)).toEqual([
      [1, '/disclosures/donations/2026-01/#project-homes', 500],
      [-1, '/disclosures/disbursements/2026-01/#project-homes', 120],
      [-1, '/disclosures/disbursements/2026-02/#project-homes', 30],
    ]);
    expect(tree.fen).toBe(350);
    expect(purposeTree(ledger, { campaignId: 'flood' }).fen).toBe(570 - 120);
  });

  test('is told month by month', () => {
    expect(monthsFor(ledger, { campaignId: 'flood' })).toEqual([
      { month: '2026-01', received: 500, gifts: 3, paid: 120 },
      { month: '2026-02', received: 70, gifts: 3, paid: 0 },
    ]);
  });
});

describe('projects together', () => {
  test('have a budget, and what was paid for them', () => {
    const total = totalOfProjects(ledger, [{ id: 'homes', budget: 1000 }]);
    expect(total).toEqual({ budget: 1000, paid: { rows: 2, gifts: 0, fen: 150 } });
  });
});

describe('several purposes', () => {
  test('are received and paid together, and leave what was not paid', () => {
    const all = flowsOfAll(ledger, [{ projectId: 'homes' }, { projectId: 'school' }]);
    const one = ['homes', 'school'].map((projectId) => flowsFor(ledger, { projectId }));
    expect(all.paid.fen).toBe(one.reduce((sum, flows) => sum + flows.paid.fen, 0));
    expect(leftOf(flowsFor(ledger, { campaignId: 'flood' }))).toBe(570 - 120);
  });
});

describe('the end of a project', () => {
  test('adds up when what was raised was used or is left', () => {
    expect(closeDifference({ raised: 1000, used: 900, residual: 100 })).toBe(0);
    expect(closeDifference({ raised: 1000, used: 900, residual: 99 })).toBe(1);
  });
});
