import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../tests/run/chromium.ts';
import { type Served, serveSite } from './site.ts';

// What a reader waits for: requests, bytes on the wire and milliseconds of the main ways, in Chromium over a local server
// that compresses as static hosts do, plain and at the speed of a slow 4G line. The server itself is slow then, so that
// what a worker fetches waits as well. Medians are printed.

const USAGE = 'node bench/pages.ts [--site dist] [--runs 5]';

interface Way {
  readonly name: string;
  readonly path: string;
  /** What happens after loading; the milliseconds then count from its beginning. */
  readonly act?: (page: Page) => Promise<void>;
}

const ways: readonly Way[] = [
  { name: '首页', path: '' },
  { name: '一篇文章', path: 'news/hebei-rescue-meeting-2026/' },
  { name: '一项业务', path: 'services/first-aid/' },
  { name: '一个基金的账', path: 'disclosures/funds/flood/' },
  { name: '一期名单', path: 'disclosures/donations/2026-10/' },
  {
    name: '第一次动图表',
    path: 'disclosures/',
    act: async (page) => {
      await page.locator('.chart').first().hover();
      await page.locator('.chart canvas').first().waitFor();
    },
  },
  {
    name: '第一次搜索',
    path: 'search/',
    act: async (page) => {
      await page.getByRole('searchbox').fill('急救');
      await page.locator('[data-hits] > li').first().waitFor();
    },
  },
  {
    name: '第一次查捐款',
    path: 'find/',
    act: async (page) => {
      await page.locator('.find-form [name="name"]').fill('王**');
      await page.locator('.find-form [name="amount"]').fill('100');
      await page.locator('.find-form').getByRole('button').click();
      await page.locator('[data-content] tbody tr').first().waitFor();
    },
  },
  { name: '指标对照表', path: 'transparency/' },
];

/** Slow 4G as Lighthouse has it. */
const SLOW = { latency: 150, speed: 200 };

interface Measured {
  readonly requests: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Walks one way with an empty cache. */
async function walk(browser: Browser, line: Served, way: Way): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  line.taken();
  let begun = performance.now();
  await page.goto(line.base + way.path, { waitUntil: 'load' });
  if (way.act) {
    await page.waitForLoadState('networkidle');
    line.taken();
    begun = performance.now();
    await way.act(page);
  }
  const milliseconds = performance.now() - begun;
  const taken = line.taken();
  await context.close();
  return { ...taken, milliseconds };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { site: { type: 'string' }, runs: { type: 'string' } } });
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(USAGE);
  const site = values.site ?? 'dist';
  const lines = [await serveSite(site), await serveSite(site, SLOW)] as const;
  const { path, env } = await findChromium(process.env);
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
  console.log('| | requests | KB | ms | ms, slow 4G |\n| --- | --- | --- | --- | --- |');
  for (const way of ways) {
    const plain: Measured[] = [];
    const slow: Measured[] = [];
    for (let i = 0; i < runs; i++) {
      plain.push(await walk(browser, lines[0], way));
      slow.push(await walk(browser, lines[1], way));
    }
    const of = (field: keyof Measured, measured: readonly Measured[]) =>
      median(measured.map((one) => one[field]));
    const kilobytes = (of('bytes', plain) / 1000).toFixed(1);
    const times = [plain, slow].map((measured) => of('milliseconds', measured).toFixed(0)).join(' | ');
    console.log(`| ${way.name} | ${of('requests', plain)} | ${kilobytes} | ${times} |`);
  }
  await browser.close();
  for (const line of lines) line.stop();
}

await main();
