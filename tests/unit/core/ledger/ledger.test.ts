import { beforeAll, describe, expect, test } from 'vitest';
import type { Chapter } from '../../../../src/core/chapter/chapter.ts';
import {
  balancesOf,
  buildLedger,
  cellsOf,
  dataTo,
  openingOf,
  totalIn,
  withEmptied,
  yearsOf,
} from '../../../../src/core/ledger/ledger.ts';
import { listsOf, pagesOfList, partsOfList, totalOfLists } from '../../../../src/core/ledger/list.ts';
import { monthFlows } from '../../../../src/core/ledger/months.ts';
import { answer, parseQuery } from '../../../../src/core/ledger/query.ts';
import { buildStatement } from '../../../../src/core/ledger/statement.ts';
import { rowPrefix } from '../../../../src/core/values/record-id.ts';
import { chapterOf, textOf } from '../balanced.ts';
import { numbers, shuffled } from '../shuffle.ts';

let chapter: Chapter;
beforeAll(async () => {
  chapter = await chapterOf();
});

describe('the ledger', () => {
  test('chooses cells by table, list, fund and months, both ends included', () => {
    const { ledger } = chapter;
    expect(totalIn(ledger, {})).toEqual({ rows: 18, gifts: 457, fen: 129_045_78 });
    expect(totalIn(ledger, { table: 'donations' })).toEqual({ rows: 12, gifts: 457, fen: 81_695_78 });
    expect(totalIn(ledger, { fundId: 'flood', from: '2025-07', to: '2025-07' }).fen).toBe(58_540_50);
    expect(totalIn(ledger, { batch: '2025-08' })).toEqual({ rows: 0, gifts: 0, fen: 0 });
    expect(cellsOf(ledger, { fundId: 'nothing' })).toEqual([]);
  });

  test('keeps the cells that corrections emptied: no row and no money is in them, and those with rows stay', () => {
    const { ledger } = chapter;
    const [filled] = ledger.cells;
    if (!filled) throw new Error('the books have cells');
    const moved = 'donations/2025-08|flood|restricted|||received|2025-08';
    const more = withEmptied(ledger, [moved, filled.name, 'goods-received/2025-08|x']);
    expect(more.cells.filter(({ batch }) => batch === '2025-08')).toEqual([
      {
        table: 'donations',
        batch: '2025-08',
        key: {
          fund: 'flood',
          restriction: 'restricted',
          project: '',
          campaign: '',
          state: 'received',
          month: '2025-08',
        },
        name: moved,
        cell: { rows: 0, gifts: 0, fen: 0 },
      },
    ]);
    expect(more.cells).toHaveLength(ledger.cells.length + 1);
    expect(totalIn(more, {})).toEqual(totalIn(ledger, {}));
  });

  test('knows its years, its lists by day, and the day up to which they go', () => {
    const { ledger } = chapter;
    expect(yearsOf(ledger, 'donations')).toEqual(['2026', '2025']);
    expect(ledger.batches.map(({ table, id }) => `${rowPrefix[table]} ${id}`)).toEqual([
      'd 2025-07',
      'd 2025-08',
      'g 2025-08',
      'o 2025-08',
      'p 2025-09',
      'g 2025-10',
      'd 2025-12',
      'p 2025-12',
      'd 2026-01',
      'p 2026-02',
      'o 2026-02',
      'd 2026-02-10-qr',
    ]);
    expect(dataTo(ledger)).toBe('2026-02-28');
    expect(dataTo({ ...ledger, batches: [] })).toBeUndefined();
  });

  test('is the same for every order of registers and summaries', () => {
    const { ledger, summaries } = chapter;
    const below = numbers(5);
    for (let i = 0; i < 10; i++) {
      const again = buildLedger({
        funds: ledger.funds,
        batches: shuffled(ledger.batches, below),
        balances: shuffled(ledger.balances, below),
        summaries: shuffled(summaries, below),
      });
      expect(again.cells).toEqual(ledger.cells);
      expect(totalIn(again, {})).toEqual(totalIn(ledger, {}));
      expect(balancesOf(again, 'flood')).toEqual(balancesOf(ledger, 'flood'));
      expect(yearsOf(again, 'donations')).toEqual(yearsOf(ledger, 'donations'));
    }
  });

  test('is the same whatever the order of rows in its files', async () => {
    const path = 'data/ledgers/donations/2025-07.csv';
    const [header = '', ...rows] = textOf(path).trimEnd().split('\n');
    const again = await chapterOf({ [path]: `${[header, ...rows.reverse()].join('\n')}\n` });
    expect(again.ledger).toEqual(chapter.ledger);
  });

  test('says the same of a list that is published as two', async () => {
    const path = 'data/ledgers/donations/2025-12.csv';
    const [header = '', ...rows] = textOf(path).trimEnd().split('\n');
    const renumbered = (batch: string, part: string[]): string =>
      `${[header, ...part.map((row, i) => row.replace(/^d-2025-12-r\d+/, `d-${batch}-r${i + 1}`))].join('\n')}\n`;
    const split = await chapterOf({
      [path]: renumbered('2025-12', rows.slice(0, 2)),
      'data/ledgers/donations/2025-12-b.csv': renumbered('2025-12-b', rows.slice(2)),
      'data/use-changes.csv': textOf('data/use-changes.csv').replace('d-2025-12-r3', 'd-2025-12-b-r1'),
      'data/batches.csv': textOf('data/batches.csv').replace(
        '2025-12,donations,第3期,2025-12-01,2025-12-31,2026-01-05,3,3,9623.40,财务 钱\n',
        '2025-12,donations,第3期,2025-12-01,2025-12-31,2026-01-05,2,2,7623.40,财务 钱\n' +
          '2025-12-b,donations,第3期补充,2025-12-01,2025-12-31,2026-01-05,1,1,2000.00,财务 钱\n',
      ),
    });
    const months = { from: '2025-07-01', to: '2026-02-28' };
    for (const fundId of [undefined, 'general', 'flood', 'study']) {
      const [before, after] = [chapter, split].map(({ ledger }) =>
        buildStatement(ledger, { fundId, ...months }),
      );
      expect(after).toEqual(before);
      expect(monthFlows(split.ledger, { fundId, ...months })).toEqual(
        monthFlows(chapter.ledger, { fundId, ...months }),
      );
    }
  });
});

describe('a statement', () => {
  test('closes with what it opened with, and received, and did not pay', () => {
    const { ledger } = chapter;
    for (const fundId of [undefined, 'general', 'flood', 'study'])
      for (const [from, to] of [
        ['2025-07-01', '2025-07-31'],
        ['2025-07-01', '2025-12-31'],
        ['2025-09-01', '2026-01-31'],
        ['2026-01-01', '2026-02-28'],
      ] as const) {
        const { opening, received, paid, closing } = buildStatement(ledger, { fundId, from, to });
        expect(closing).toBe(opening + received.fen - paid.fen);
      }
  });

  test('opens with what the one before it closed with', () => {
    const { ledger } = chapter;
    for (const fundId of [undefined, 'general', 'flood', 'study']) {
      const first = buildStatement(ledger, { fundId, from: '2025-07-01', to: '2025-10-31' });
      const second = buildStatement(ledger, { fundId, from: '2025-11-01', to: '2026-02-28' });
      expect(second.opening).toBe(first.closing);
    }
  });

  test('shows what book-keeping states for its last day, of one fund and of all', () => {
    const { ledger } = chapter;
    const stated = (fundId: string | undefined, to: string) =>
      buildStatement(ledger, { fundId, from: '2026-01-01', to }).stated;
    expect(stated('flood', '2026-02-28')).toBe(21_190_50);
    expect(stated(undefined, '2026-02-28')).toBe(12_055_28 + 21_190_50 + 6_100_00);
    expect(stated('flood', '2026-01-31')).toBeUndefined();
    const noFunds = { ...ledger, funds: [] };
    expect(buildStatement(noFunds, { from: '2026-01-01', to: '2026-02-28' }).stated).toBeUndefined();
  });

  test('of a fund without a balance opens with nothing', () => {
    expect(openingOf({ ...chapter.ledger, balances: [] }, 'flood', '2025-07')).toBe(0);
  });
});

test('months without movement are there, with zeros', () => {
  expect(monthFlows(chapter.ledger, { fundId: 'flood', from: '2025-07-01', to: '2025-09-30' })).toEqual([
    { month: '2025-07', received: 58_540_50, paid: 0 },
    { month: '2025-08', received: 0, paid: 0 },
    { month: '2025-09', received: 0, paid: 30_000_00 },
  ]);
});

describe('a query', () => {
  test.each([
    ['received fund=flood from=2025-07-01 to=2025-12-31', 60_540_50],
    ['paid fund=flood from=2025-07-01 to=2025-12-31', 39_500_00],
    ['closing fund=flood from=2025-07-01 to=2025-12-31', 21_040_50],
    ['closing from=2025-07-01 to=2025-12-31', 34_063_90],
    ['gifts from=2025-07-01 to=2025-07-31', 416],
    ['rows from=2025-07-01 to=2025-07-31', 5],
  ])('%s is answered with %d', (text, value) => {
    const query = parseQuery(text);
    expect(query && answer(chapter.ledger, query)).toBe(value);
  });

  test.each([
    '',
    'received',
    'given from=2025-07-01 to=2025-12-31',
    'received from=2025-07-01',
    'received from=2025-07-02 to=2025-12-31',
    'received from=2025-07-01 to=2025-12-30',
    'received from=2025-12-01 to=2025-07-31',
    'received from=2025-02-30 to=2025-12-31',
    'received from=2025-07-01 from=2025-08-01 to=2025-12-31',
    'received fund= from=2025-07-01 to=2025-12-31',
    'received  from=2025-07-01 to=2025-12-31',
    'received project=tents from=2025-07-01 to=2025-12-31',
  ])('%j cannot be read', (text) => {
    expect(parseQuery(text)).toBeUndefined();
  });
});

describe('lists', () => {
  test('are chosen by table and year, in the order of their days', () => {
    const ids = (year?: string) => listsOf(chapter.ledger, 'donations', year).map(({ id }) => id);
    expect(ids('2026')).toEqual(['2026-01', '2026-02-10-qr']);
    expect(ids()).toHaveLength(5);
  });

  test('state what their rows add up to', () => {
    const { ledger } = chapter;
    const lists = listsOf(ledger, 'donations', '2025');
    expect(totalOfLists(ledger, 'donations', lists)).toEqual({
      stated: 69_363_90,
      computed: { rows: 8, gifts: 419, fen: 69_363_90 },
    });
  });

  test('hold funds in the order of their register, without those that have no row', () => {
    const { ledger } = chapter;
    const list = ledger.batches.find(({ id, table }) => id === '2026-01' && table === 'donations');
    const ids = ledger.funds.map(({ id }) => id);
    expect(list && partsOfList(ledger, list, 'fund', ids)).toEqual([
      { id: 'general', cell: { rows: 1, gifts: 1, fen: -500_00 } },
      { id: 'study', cell: { rows: 2, gifts: 2, fen: 12_100_00 } },
    ]);
  });

  test('have a page for each five hundred rows, and one when they are empty', () => {
    const list = chapter.ledger.batches[0];
    const pages = (rows: number) =>
      list && pagesOfList(chapter.ledger, { ...list, rows }).map(({ address }) => address);
    expect(pages(0)).toEqual(['/disclosures/donations/2025-07/']);
    expect(pages(501)).toEqual(['/disclosures/donations/2025-07/', '/disclosures/donations/2025-07/2/']);
  });
});
