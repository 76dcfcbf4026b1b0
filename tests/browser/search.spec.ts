import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/site/messages.ts';
import { readSiteFile } from './page-types.ts';
import { expect, test } from './quiet.ts';

const words = messages().disclosures.search;

/** A word that every chapter can be searched for: the title of its first fund. */
const { records } = JSON.parse(readSiteFile('data/v1/funds.json')) as { records: { title: string }[] };
const FUND = records[0]?.title ?? '';

const input = (page: Page): Locator => page.getByRole('searchbox');
const hits = (page: Page): Locator => page.locator('[data-hits] > li');
const facet = (page: Page, name: 'section' | 'year'): Locator => page.locator(`[data-facet="${name}"] a`);

/** What the status says has been found, once it does. */
async function found(page: Page): Promise<number> {
  const said = new RegExp(`^${words.results('(\\d+)')}$`);
  let count = Number.NaN;
  // Read in one go: a moment later the next question may be under way.
  await expect
    .poll(async () => {
      count = Number(said.exec(await page.locator('[data-status]').innerText())?.[1]);
      return count;
    })
    .not.toBeNaN();
  return count;
}

/** Values of a filter with their counts, in the order shown. */
async function counts(links: Locator): Promise<readonly (readonly [value: string, count: number])[]> {
  const texts = await links.filter({ has: links.page().locator('.count') }).allInnerTexts();
  return texts.map((text) => {
    const [, value = '', count = ''] = /^(.*?)\s*(\d+)$/s.exec(text) ?? [];
    return [value, Number(count)] as const;
  });
}

const sum = (of: readonly (readonly [string, number])[]): number => of.reduce((all, [, one]) => all + one, 0);

test('typing is enough to find, and a hit leads to its page', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('[data-status]')).toHaveText(words.idle);
  await input(page).pressSequentially(FUND);
  // A slow writer is answered on the way already.
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(FUND)}$`));
  expect(await found(page)).toBeGreaterThan(0);
  const first = hits(page).first();
  await expect(first.locator('mark').first()).toBeVisible();
  const title = await first.getByRole('link').innerText();
  await first.getByRole('link').click();
  await expect(page).not.toHaveURL(/\/search\//);
  await expect(page).toHaveTitle(new RegExp(title.trim().slice(0, 6)));
});

test('both filters narrow, their counts are those of the hits, and going back widens', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(FUND)}`);
  const all = await found(page);
  const sections = await counts(facet(page, 'section'));
  expect(sections.length).toBeGreaterThan(1);
  expect(sum(sections)).toBe(all);

  const [section, inSection] = sections.findLast(([, count]) => count < all) ?? ['', 0];
  await facet(page, 'section').filter({ hasText: section }).click();
  await expect(page).toHaveURL(new RegExp(`section=${encodeURIComponent(section)}`));
  await expect.poll(() => found(page)).toBe(inSection);
  await expect(facet(page, 'section').filter({ hasText: section })).toHaveAttribute('aria-current', 'true');

  const years = await counts(facet(page, 'year'));
  const [year, inYear] = years[0] ?? ['', 0];
  expect(year).toMatch(/^\d{4}$/);
  expect(inYear).toBeLessThanOrEqual(inSection);
  await facet(page, 'year').filter({ hasText: year }).click();
  await expect(page).toHaveURL(new RegExp(`year=${year}`));
  await expect.poll(() => found(page)).toBe(inYear);

  await page.goBack();
  await expect.poll(() => found(page)).toBe(inSection);
  await page.goBack();
  await expect.poll(() => found(page)).toBe(all);
});

test('an address with question and filters shows the same to everybody', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(FUND)}`);
  await found(page);
  const [section] = (await counts(facet(page, 'section')))[0] ?? [''];
  await facet(page, 'section').filter({ hasText: section }).click();
  await expect(page).toHaveURL(/section=/);
  await found(page);
  const [year] = (await counts(facet(page, 'year')))[0] ?? [''];
  await facet(page, 'year').filter({ hasText: year }).click();
  await expect(page).toHaveURL(/year=/);
  const count = await found(page);
  const titles = await hits(page).getByRole('link').allInnerTexts();
  const { search } = new URL(page.url());

  await page.goto('about:blank');
  await page.goto(`search/${search}`);
  await expect(input(page)).toHaveValue(FUND);
  expect(await found(page)).toBe(count);
  await expect(hits(page)).toHaveCount(titles.length);
  expect(await hits(page).getByRole('link').allInnerTexts()).toEqual(titles);
  await expect(page.locator('[aria-current="true"]')).toContainText([section, year]);
});

test('filters alone list what there is, ten at a time', async ({ page }) => {
  await page.goto('search/');
  await expect(facet(page, 'section').nth(1)).toBeVisible();
  const [section, count] = (await counts(facet(page, 'section'))).find(([, many]) => many > 10) ?? ['', 0];
  await facet(page, 'section').filter({ hasText: section }).click();
  expect(await found(page)).toBe(count);
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: words.more }).click();
  await expect(hits(page)).toHaveCount(Math.min(count, 20));
});

test('two words are found only where both stand, and by date the newest come first', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(FUND)}`);
  const one = await found(page);
  const first = FUND.slice(0, 2);
  const second = messages().frame.navigation.accounts;
  await page.goto(`search/?q=${encodeURIComponent(`${second} ${first}`)}`);
  const both = await found(page);
  expect(both).toBeGreaterThan(0);
  await page.goto(`search/?q=${encodeURIComponent(`${FUND} qzxwvkj`)}`);
  await expect(page.locator('[data-status]')).toHaveText(words.none);

  await page.goto(
    `search/?q=${encodeURIComponent(FUND)}&section=${encodeURIComponent(messages().sections.places.news.name)}`,
  );
  await found(page);
  await page.getByRole('link', { name: words.byDate }).click();
  await expect(page).toHaveURL(/sort=date/);
  await expect(page.getByRole('link', { name: words.byDate })).toHaveAttribute('aria-current', 'true');
  const days = (await hits(page).locator('.kicker').allInnerTexts()).flatMap(
    (text) => /\d{4}-\d{2}-\d{2}/.exec(text) ?? [],
  );
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort().reverse());
  expect(one).toBeGreaterThanOrEqual(days.length);
});

test('what fits best comes first, and a question in whole words is taken apart and says so', async ({
  page,
}) => {
  await page.goto(`search/?q=${encodeURIComponent('章程')}`);
  await found(page);
  await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/charter\/$/);
  await page.goto(`search/?q=${encodeURIComponent('会长是谁')}`);
  await expect(page.locator('[data-status]')).toContainText('没有一页连着写“会长是谁”。换成“会长”找');
  await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/about\/leaders\/$/);
  const ways = page.locator('[data-ways] a');
  await expect(ways.first()).toHaveAttribute('href', /\/about\/leaders\/$/);
  await page.goto(`search/?q=${encodeURIComponent('急救培训报名')}`);
  await expect(ways.first()).toHaveAttribute('href', /\/services\/first-aid\/$/);
});

test('when nothing is found, the page says what to try', async ({ page }) => {
  await page.goto('search/?q=qzxwvkj');
  await expect(page.locator('[data-status]')).toHaveText(words.none);
  await expect(hits(page)).toHaveCount(0);
  await expect(page.locator('[data-lost] li')).toHaveText([
    ...words.tries,
    `${words.name}${words.nameLink}${words.full}`,
  ]);
  await input(page).fill(FUND);
  await found(page);
  await expect(page.locator('[data-lost]')).toBeHidden();
});

test('the way from the top of the page to an opened hit needs the keyboard only', async ({ page }) => {
  await page.goto('search/');
  const reach = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('60 presses of Tab do not lead there');
  };
  await reach(input(page));
  await page.keyboard.type(FUND);
  await page.keyboard.press('Enter');
  await found(page);
  const link = hits(page).first().getByRole('link');
  await reach(link);
  expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('every page leads to the search', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: messages().frame.navigation.search }).first().click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(input(page)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page says so', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('noscript p')).toHaveText(words.script);
  });
});
