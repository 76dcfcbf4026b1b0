import { beforeAll, describe, expect, test } from 'vitest';
import { auditsSpec } from '../../../../src/core/charts/audits-chart.ts';
import { campaignsSpec } from '../../../../src/core/charts/campaigns-chart.ts';
import { type ChartSpec, largestParts, OTHERS, percentOf } from '../../../../src/core/charts/chart-spec.ts';
import { monthsSpec } from '../../../../src/core/charts/months-chart.ts';
import { purposesSpec } from '../../../../src/core/charts/purposes-chart.ts';
import { statisticSpec } from '../../../../src/core/charts/statistics-chart.ts';
import { waterfallSpec } from '../../../../src/core/charts/waterfall-chart.ts';
import { fundsByYearSpec, yearsSpec } from '../../../../src/core/charts/years-chart.ts';
import { keyText } from '../../../../src/core/ledger/cell.ts';
import { buildLedger, type Ledger, totalIn } from '../../../../src/core/ledger/ledger.ts';
import { monthFlows } from '../../../../src/core/ledger/months.ts';
import { flowsFor } from '../../../../src/core/ledger/purpose.ts';
import { buildStatement } from '../../../../src/core/ledger/statement.ts';
import type { Audit } from '../../../../src/core/schemas/audit.ts';
import type { Statistic } from '../../../../src/core/schemas/statistic.ts';
import type { LedgerTable } from '../../../../src/core/values/record-id.ts';

const FUNDS = ['flood', 'aid', 'study', 'general', 'first-aid'];
const TO = '2026-03-31';

/** Books of three years with five funds, three campaigns' worth of gifts, and more projects than a chart has room for. */
function books(): Ledger {
  const months = ['2024-05', '2025-07', '2026-01', '2026-03'];
  const lists = (['donations', 'disbursements'] as const).flatMap((table: LedgerTable) =>
    months.map((month) => ({ table, month })),
  );
  return buildLedger({
    funds: FUNDS.map((id) => ({
      id,
      title: id,
      restriction: 'restricted',
      purposeText: id,
      openedOn: '2024-01-01',
    })),
    balances: FUNDS.map((fundId) => ({
      id: `${fundId}-2024`,
      fundId,
      fromOn: '2024-01-01',
      toOn: '2024-12-31',
      opening: 10_000,
      closing: 0,
    })) as unknown as Ledger['balances'],
    batches: lists.map(({ table, month }) => ({
      id: month,
      table,
      title: month,
      fromOn: `${month}-01`,
      toOn: month === '2026-03' ? TO : `${month}-28`,
      publishedOn: '2026-04-10',
      rows: 1,
      totalsBy: '甲',
    })),
    summaries: lists.map(({ table, month }, nth) => ({
      table,
      batch: month,
      goods: new Map(),
      contracts: [],
      cells: new Map(
        Array.from({ length: 14 }, (_, at) => [
          keyText({
            fund: FUNDS[at % 5]!,
            restriction: 'restricted',
            project: table === 'donations' ? '' : `p${at}`,
            campaign: table === 'donations' && at % 3 > 0 ? `c${at}` : '',
            state: table === 'donations' ? 'received' : 'paid',
            month,
          }),
          { rows: 1, gifts: 1, fen: (table === 'donations' ? 10_007 : 3_001) * (at + 1) + nth },
        ]),
      ),
    })),
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const valuesOf = (spec: ChartSpec | undefined, key: string): readonly number[] =>
  spec?.series.find((one) => one.key === key)?.values ?? [];

let ledger: Ledger;
beforeAll(() => {
  ledger = books();
});

describe('a chart adds up to the ledger', () => {
  test('by month', () => {
    const spec = monthsSpec(monthFlows(ledger, { from: '2025-01-01', to: TO }));
    expect(spec.categories).toHaveLength(15);
    const span = { from: '2025-01', to: '2026-03' };
    expect(sum(valuesOf(spec, 'received'))).toBe(totalIn(ledger, { table: 'donations', ...span }).fen);
    expect(sum(valuesOf(spec, 'paid'))).toBe(totalIn(ledger, { table: 'disbursements', ...span }).fen);
    expect(spec.finding).toMatchObject({ key: 'peak-month', values: { month: '2026-03', percent: 33 } });
    expect(monthsSpec([]).finding).toEqual({ key: 'nothing' });
    const most = (of: 'received' | 'paid') =>
      monthsSpec(
        [
          { month: '2026-01', received: 300, paid: 100 },
          { month: '2026-02', received: 100, paid: 300 },
        ],
        of,
      ).finding;
    expect(most('received')).toMatchObject({ values: { of: 'received', month: '2026-01', percent: 75 } });
    expect(most('paid')).toMatchObject({ values: { of: 'paid', month: '2026-02', percent: 75 } });
  });

  test('from opening to closing of a fund, with few steps', () => {
    const span = { fundId: 'flood', from: '2025-01-01', to: TO };
    const spec = waterfallSpec(ledger, span);
    const values = valuesOf(spec, 'amount');
    const statement = buildStatement(ledger, span);
    expect([values[0], values.at(-1)]).toEqual([statement.opening, statement.closing]);
    expect(sum(values.slice(0, -1))).toBe(statement.closing);
    const of = (kind: string) => values.filter((_, at) => spec.categories[at]!.startsWith(`${kind}/`));
    expect(sum(of('received'))).toBe(statement.received.fen);
    expect(sum(of('paid'))).toBe(-statement.paid.fen);
    expect(of('received').length).toBeLessThanOrEqual(4);
    expect(of('paid').length).toBeLessThanOrEqual(5);
    const percent = percentOf(statement.paid.fen, statement.opening + statement.received.fen);
    expect(spec.finding).toEqual({ key: 'used-share', values: { percent } });
  });

  test('by year', () => {
    const spec = yearsSpec(ledger, TO);
    expect(spec?.categories).toEqual(['2024', '2025', '2026']);
    expect(sum(valuesOf(spec, 'received'))).toBe(totalIn(ledger, { table: 'donations' }).fen);
    expect(valuesOf(spec, 'closing').at(-1)).toBe(
      buildStatement(ledger, { from: '2024-01-01', to: TO }).closing,
    );
    expect(
      yearsSpec(buildLedger({ funds: [], batches: [], balances: [], summaries: [] }), TO),
    ).toBeUndefined();
  });

  test('by year and fund, in four series at most', () => {
    const spec = fundsByYearSpec(ledger);
    expect(spec?.series.map((one) => one.key).at(-1)).toBe(OTHERS);
    expect(spec?.series).toHaveLength(4);
    expect(sum(spec?.series.flatMap((one) => [...one.values]) ?? [])).toBe(
      totalIn(ledger, { table: 'donations' }).fen,
    );
  });

  test('by campaign, in the order of time', () => {
    const campaigns = [
      { id: 'c4', startsOn: '2026-01-01' },
      { id: 'c1', startsOn: '2024-05-01' },
    ];
    const spec = campaignsSpec(ledger, campaigns);
    expect(spec?.categories).toEqual(['c1', 'c4']);
    const received = campaigns.map(({ id }) => flowsFor(ledger, { campaignId: id }).received.fen).reverse();
    expect(received).toEqual([80_062, 200_146]);
    expect(valuesOf(spec, 'received')).toEqual(received);
    expect(valuesOf(spec, 'paid')).toEqual([0, 0]);
    expect(valuesOf(spec, 'left')).toEqual(received);
    expect(spec?.finding).toEqual({ key: 'raised-share', values: { percent: 0 } });
    expect(campaignsSpec(ledger, [{ id: 'none', startsOn: '2026-01-01' }])).toBeUndefined();
  });

  test('by project, the largest first and the small ones together', () => {
    const spec = purposesSpec(ledger, { from: '2026-01', to: '2026-03' });
    const values = valuesOf(spec, 'paid');
    expect(values).toHaveLength(10);
    expect(spec?.categories.at(-1)).toBe(OTHERS);
    expect([...values.slice(0, -1)].sort((a, b) => b - a)).toEqual(values.slice(0, -1));
    expect(sum(values)).toBe(totalIn(ledger, { table: 'disbursements', from: '2026-01', to: '2026-03' }).fen);
  });
});

describe('a chart of a register shows its numbers', () => {
  const audit = (id: string, year: string, more: Partial<Audit> = {}): Audit =>
    ({
      id,
      kind: 'donations',
      scope: 'own',
      fromOn: `${year}-01-01`,
      toOn: `${year}-12-31`,
      income: 300,
      expense: 200,
      closing: 100,
      ...more,
    }) as Audit;

  test('of audits of whole years only, in order', () => {
    const spec = auditsSpec([
      audit('b', '2025', { income: 900 }),
      audit('a', '2024'),
      audit('e', '2023', { kind: 'event' }),
      audit('w', '2022', { scope: 'whole' as Audit['scope'] }),
    ]);
    expect(spec?.categories).toEqual(['2024', '2025']);
    expect(valuesOf(spec, 'income')).toEqual([300, 900]);
    expect(spec?.finding).toEqual({
      key: 'audited',
      values: { from: '2024', to: '2025', before: 300, now: 900 },
    });
    expect(auditsSpec([audit('a', '2024')])).toBeUndefined();
  });

  test('of statistics, comparing whole years', () => {
    const line = (period: string, value: number): Statistic =>
      ({ id: period, metric: 'rescue-missions', unit: 'times', period, area: '示范市', value }) as Statistic;
    const lines = [line('2026-01-01/2026-10-31', 9), line('2025', 11), line('2024', 4)];
    const spec = statisticSpec('rescue-missions', lines);
    expect(spec?.unit).toBe('times');
    expect(valuesOf(spec, 'rescue-missions')).toEqual([4, 11, 9]);
    expect(spec?.finding).toMatchObject({
      key: 'change',
      values: { period: '2025', before: '2024', value: 11, difference: 7 },
    });
    expect(statisticSpec('rescue-missions', lines.slice(0, 2))?.finding).toMatchObject({ key: 'count' });
    expect(statisticSpec('rescue-missions', lines.slice(0, 1))).toBeUndefined();
  });
});

describe('parts of a whole', () => {
  test('that is not whole are never all of it', () => {
    expect([percentOf(1, 3), percentOf(999, 1000), percentOf(5, 5)]).toEqual([33, 99, 100]);
  });

  test('keep their sum when the small ones are taken together', () => {
    const parts = [5, 1, 0, 3, 2].map((value, at) => ({ key: String(at), value }));
    expect(largestParts(parts, 3)).toEqual([
      { key: '0', value: 5 },
      { key: '3', value: 3 },
      { key: OTHERS, value: 3 },
    ]);
    expect(largestParts(parts, 4).map((one) => one.key)).toEqual(['0', '3', '4', '1']);
  });
});
