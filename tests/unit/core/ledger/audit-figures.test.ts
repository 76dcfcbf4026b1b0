import { describe, expect, test } from 'vitest';
import { auditedFigures, greatestDifference } from '../../../../src/core/ledger/audit-figures.ts';
import { keyText } from '../../../../src/core/ledger/cell.ts';
import { headcount } from '../../../../src/core/ledger/headcount.ts';
import { buildLedger } from '../../../../src/core/ledger/ledger.ts';
import { closeDifference, flowsOfAll, leftOf } from '../../../../src/core/ledger/purpose.ts';
import type { Audit } from '../../../../src/core/schemas/audit.ts';
import type { LedgerTable } from '../../../../src/core/values/record-id.ts';

const summary = (table: LedgerTable, month: string, campaign: string, fen: number) => ({
  table,
  batch: month,
  goods: new Map(),
  contracts: [],
  cells: new Map([
    [
      keyText({
        fund: 'flood',
        restriction: 'restricted',
        project: 'homes',
        campaign,
        state: table === 'donations' ? 'received' : 'paid',
        month,
      }),
      { rows: 2, gifts: 2, fen },
    ],
  ]),
});

const ledger = buildLedger({
  funds: [
    {
      id: 'flood',
      title: '防汛',
      restriction: 'restricted',
      purposeText: '防汛',
      openedOn: '2025-01-01',
    },
  ],
  balances: [
    {
      id: 'flood-2025',
      fundId: 'flood',
      fromOn: '2025-01-01',
      toOn: '2025-12-31',
      opening: 100,
      closing: 350,
      statedOn: '2026-01-10',
    },
  ],
  batches: [],
  summaries: [
    summary('donations', '2025-07', 'flood-2025', 500),
    summary('disbursements', '2025-08', 'flood-2025', 200),
    summary('disbursements', '2026-02', 'flood-2025', 70),
    summary('disbursements', '2025-09', '', 50),
  ],
});

const audit = (more: Partial<Audit>): Audit => ({
  id: 'donations-2025',
  kind: 'donations',
  scope: 'own',
  fromOn: '2025-01-01',
  toOn: '2025-12-31',
  firm: '甲',
  firmLicenceNo: '0',
  reportNo: '0',
  opinion: 'unqualified',
  signedOn: '2026-03-01',
  publishedOn: '2026-03-02',
  documentId: 'report',
  income: 500,
  expense: 250,
  closing: 350,
  reportedToCouncilOn: '2026-03-03',
  reportedToSupervisorsOn: '2026-03-03',
  ...more,
});

describe('audited figures', () => {
  test('of a period stand beside the statement of all funds', () => {
    const result = auditedFigures(ledger, audit({}));
    expect(result.figures).toEqual([
      { name: 'income', audited: 500, ledger: 500, difference: 0 },
      { name: 'expense', audited: 250, ledger: 250, difference: 0 },
      { name: 'closing', audited: 350, ledger: 350, difference: 0 },
    ]);
    expect([result.rows, greatestDifference(result)]).toEqual([6, 0]);
  });

  test('of a campaign stand beside its own rows up to the last day', () => {
    const event = audit({ id: 'relief', kind: 'event', campaignId: 'flood-2025', toOn: '2026-02-28' });
    const result = auditedFigures(ledger, { ...event, expense: 270, closing: 230 });
    expect(result.figures.map((one) => one.ledger)).toEqual([500, 270, 230]);
    expect(greatestDifference(result)).toBe(0);
  });

  test('differ by their greatest gap, whatever its sign', () => {
    expect(greatestDifference(auditedFigures(ledger, audit({ income: 499, closing: 353 })))).toBe(3);
  });

  test('of an event that is no campaign have nothing beside them', () => {
    const result = auditedFigures(ledger, audit({ kind: 'event' }));
    expect(result.rows).toBeUndefined();
    expect(greatestDifference(result)).toBeUndefined();
    expect(result.figures[0]).toEqual({
      name: 'income',
      audited: 500,
      ledger: undefined,
      difference: undefined,
    });
  });
});

describe('ends and sums', () => {
  test('an end adds up when raised is used and residual together', () => {
    expect(closeDifference({ raised: 100, used: 70, residual: 30 })).toBe(0);
    expect(closeDifference({ raised: 100, used: 70, residual: 29 })).toBe(1);
  });

  test('what is left of a purpose is received less paid', () => {
    const flows = flowsOfAll(ledger, [{ campaignId: 'flood-2025' }, { campaignId: 'none' }]);
    expect([flows.received.fen, flows.paid.fen, leftOf(flows)]).toEqual([500, 270, 230]);
  });

  test('people are added up only when every unit says how many it has', () => {
    expect(headcount([{ count: 3 }, { count: 4 }])).toBe(7);
    expect(headcount([{ count: 3 }, {}])).toBeUndefined();
    expect(headcount([])).toBe(0);
  });
});
