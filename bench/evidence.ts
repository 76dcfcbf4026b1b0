import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../tests/run/chromium.ts';
import { serveSite } from './site.ts';

// What an evaluator does: from the home page to the evidence of ten indicators by clicks alone. Clicks and seconds of
// each are printed; the seconds are the machine's, without reading.

const USAGE = 'node bench/evidence.ts [--site dist] [--indicators 10]';

interface Walked {
  readonly title: string;
  readonly clicks: number;
  readonly seconds: number;
  /** Where the evidence stands. */
  readonly at: string;
}

/** Home → board → indicator → its first evidence. Throws when the last click leads to no place on its page. */
async function walk(browser: Browser, base: string, row: number): Promise<Walked> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(base);
  let clicks = 0;
  const begun = performance.now();
  const click = async (selector: string, nth = 0): Promise<void> => {
    await page.locator(selector).nth(nth).click();
    await page.waitForLoadState('load');
    clicks++;
  };
  await click('a[href="/transparency/"]');
  const line = page.locator('tr[data-dimension]:has(.proofs a) th a');
  const title = await line.nth(row).innerText();
  await click('tr[data-dimension]:has(.proofs a) th a', row);
  await click('main .proofs a');
  const seconds = (performance.now() - begun) / 1000;
  const { pathname, hash } = new URL(page.url());
  const anchor = decodeURIComponent(hash.slice(1));
  const found = anchor === '' || (await page.locator(`[id="${anchor}"]`).count()) === 1;
  if (!found) throw new Error(`${title}: ${pathname}${hash} leads nowhere`);
  await context.close();
  return { title: title.replace(/\s+/g, ' '), clicks, seconds, at: `${pathname}${hash}` };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { site: { type: 'string' }, indicators: { type: 'string' } } });
  const wanted = Number(values.indicators ?? 10);
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error(USAGE);
  const { base, stop } = await serveSite(values.site ?? 'dist');
  const { path, env } = await findChromium(process.env);
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(`${base}transparency/`);
  const all = await page.locator('tr[data-dimension]:has(.proofs a)').count();
  await page.close();
  console.log('| indicator | clicks | s | evidence |\n| --- | --- | --- | --- |');
  const walked: Walked[] = [];
  for (let i = 0; i < wanted; i++) {
    const one = await walk(browser, base, Math.floor((i * all) / wanted));
    walked.push(one);
    console.log(`| ${one.title} | ${one.clicks} | ${one.seconds.toFixed(1)} | ${one.at} |`);
  }
  const sum = (of: (one: Walked) => number): number => walked.reduce((total, one) => total + of(one), 0);
  console.log(`| all | ${sum(({ clicks }) => clicks)} | ${sum(({ seconds }) => seconds).toFixed(1)} | |`);
  await browser.close();
  stop();
}

await main();
