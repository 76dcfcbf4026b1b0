import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadChapter } from '../../../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../../src/core/files/disk-source.ts';
import { type BatchEntry, type Entries, entriesOf } from '../../../src/site/collections.ts';

// The pages of the site, with the balanced chapter in the store that Astro keeps of it.

const ROOT = join(import.meta.dirname, '..', '..', 'fixtures', 'balanced');
process.env['SITE_ROOT'] = ROOT;
vi.stubEnv('SITE', 'https://chapter.example');

type Stored = { readonly id: string; data: unknown }[];
let store: Map<string, Stored>;

vi.mock('astro:content', () => ({
  getCollection: async (name: string) => store.get(name) ?? [],
  getEntry: async (name: string, id: string) => store.get(name)?.find((one) => one.id === id),
}));

beforeEach(async () => {
  const loaded = await loadChapter(diskSource(chapterFolders(process.cwd(), ROOT)), { today: '2026-04-15' });
  const { chapter } = loaded;
  if (!chapter) throw new Error('the balanced chapter has errors');
  const names = Object.keys(entriesOf) as (keyof Entries)[]; // the keys of a literal
  store = new Map(names.map((name) => [name, entriesOf[name](chapter).map(([id, data]) => ({ id, data }))]));
});

const pages = {
  'the page of a list': async () =>
    (await import('../../../src/site/batch-page.ts')).getBatchPage('donations', '2025-07', 1),
  'the page of a year': async () =>
    (await import('../../../src/site/table-page.ts')).getYearPage('donations', '2025'),
  'the page of a ledger': async () =>
    (await import('../../../src/site/table-page.ts')).getTablePage('donations'),
  'the page of a fund': async () => (await import('../../../src/site/fund-page.ts')).getFundPage('flood'),
  'the overview of the accounts': async () => (await import('../../../src/site/overview.ts')).getOverview(),
  'the front page': async () => (await import('../../../src/site/home.ts')).getHome(),
  'the page of a campaign': async () =>
    (await import('../../../src/site/campaign-page.ts')).getCampaign('flood-2025'),
  'the page of an audit': async () =>
    (await import('../../../src/site/audit-page.ts')).getAudit('donations-2025'),
};

/** Pages that no change of a gift concerns, each with an amount in 分, a name or an address that stands on it. */
const others: Readonly<Record<string, readonly [made: () => Promise<unknown>, shown: string]>> = {
  'the balance of goods': [
    async () => (await import('../../../src/site/goods-page.ts')).getGoodsPage(),
    '棉被',
  ],
  'the pages of the items': [
    async () => {
      const { getItemPage, itemPaths } = await import('../../../src/site/goods-page.ts');
      const paths = await itemPaths();
      return Promise.all(paths.map(({ props }) => getItemPage(props.id)));
    },
    '示例县救灾仓库',
  ],
  'the lists of goods': [
    async () => {
      const { getTablePage } = await import('../../../src/site/table-page.ts');
      return [await getTablePage('goods-received'), await getTablePage('goods-issued')];
    },
    'goods-issued/2026-02',
  ],
  'budget and final accounts': [
    async () => (await import('../../../src/site/budget-page.ts')).getBudget(),
    '10000000',
  ],
  'the statements of a year': [
    async () => (await import('../../../src/site/statements-page.ts')).getStatements(),
    '3426390',
  ],
  procurements: [
    async () => (await import('../../../src/site/procurements-page.ts')).getProcurements(),
    '950000',
  ],
  'the steps of a yuan': [
    async () => (await import('../../../src/site/money-states-page.ts')).getMoneyStates(),
    '6000000',
  ],
  'changes of use': [
    async () => (await import('../../../src/site/use-changes-page.ts')).getUseChanges(),
    '汛期已过，帐篷已经买齐',
  ],
  'the campaigns': [
    async () => (await import('../../../src/site/campaigns-page.ts')).getCampaigns(),
    '2025年防汛救灾募捐',
  ],
  'the quality of the data': [
    async () => (await import('../../../src/site/quality-page.ts')).getQuality(),
    '批准预算',
  ],
};

/** Changes the first cell of a batch in the store by one 分. */
function changeOneFen(): void {
  const entry = store.get('batches')?.find(({ id }) => id === 'donations/2025-07');
  if (!entry) throw new Error('no such list');
  const { cells, ...rest } = entry.data as BatchEntry; // what the collection of batches holds
  const changed = cells.map(([key, cell]) =>
    key.startsWith('flood|') && key.includes('flood-2025')
      ? ([key, { ...cell, fen: cell.fen + 1 }] as const)
      : ([key, cell] as const),
  );
  entry.data = { ...rest, cells: changed };
}

test.each(Object.entries(pages))('%s stands while the books are the rows', async (_, page) => {
  expect(await page()).toBeDefined();
});

test.each(Object.entries(pages))(
  '%s is not made when one 分 of the books is not in the rows',
  async (_, page) => {
    changeOneFen();
    await expect(page()).rejects.toThrow(/is not that of the rows|the books are not their rows/);
  },
);

test.each(Object.entries(others))('%s: made of the balanced chapter', async (_, [made, shown]) => {
  const text = JSON.stringify(await made());
  expect(text).toContain(shown);
});
