import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/site/messages.ts';
import { readSiteFile } from './page-types.ts';
import { expect, test } from './quiet.ts';

const { find: words } = messages();

interface Gift {
  readonly id: string;
  readonly donor_type: string;
  readonly donor_display: string;
  readonly amount: number;
  readonly received_on: string;
}
interface Payment {
  readonly payee_type: string;
  readonly payee_display: string;
  readonly amount: number;
}

const recordsOf = <T>(table: string): readonly T[] =>
  (JSON.parse(readSiteFile(`data/v1/${table}.json`)) as { records: T[] }).records;

const gifts = recordsOf<Gift>('donations');
const first = <T>(records: readonly T[], fits: (record: T) => boolean): T => {
  const found = records.find(fits);
  if (!found) throw new Error('the chapter has no such row');
  return found;
};

/** An organisation with brackets in its name, a masked name, a gift without a name. */
const organization = first(
  gifts,
  (one) => one.donor_type === 'organization' && one.donor_display.includes('（'),
);
const masked = first(gifts, (one) => one.donor_display.endsWith('**'));
const anonymous = first(gifts, (one) => one.donor_type === 'anonymous');

const form = (page: Page): Locator => page.locator('.find-form');
const status = (page: Page): Locator => page.locator('[data-status]');
const rows = (page: Page): Locator => page.locator('[data-content] tbody tr');

/** Types into the form and asks; resolves to the addresses that were asked for meanwhile. */
async function ask(page: Page, typed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    // The icon is fetched again whenever the address changes; where names lie is fetched with the page.
    if (!/\.svg$|names\.json$/.test(request.url())) asked.push(request.url());
  });
  for (const [name, text] of Object.entries(typed)) await form(page).locator(`[name="${name}"]`).fill(text);
  await form(page).getByRole('button').click();
  await expect(status(page)).not.toHaveText('');
  await expect(status(page)).not.toHaveText(words.script.loading);
  return asked;
}

test('an organisation is found under its name with other brackets, in two files, and its row is marked on the list', async ({
  page,
}) => {
  await page.goto('find/');
  const name = organization.donor_display.replace('（', '(').replace('）', ' )');
  const asked = await ask(page, { name });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(2);
  for (const url of asked) expect(url).toMatch(/\/data\/find\/donations\/(?:closed|current)\/\d+\.json$/);
  const own = gifts.filter(({ donor_display }) => donor_display === organization.donor_display);
  await expect(status(page)).toContainText(`有 ${own.length} 行`);
  await expect(rows(page)).toHaveCount(Math.min(30, own.length));

  const row = rows(page).first();
  const amount = await row.locator('.amount').innerText();
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/disclosures\/donations\/[^#]+#r\d+$/);
  const target = page.locator('tr:target');
  await expect(target).toContainText(organization.donor_display);
  await expect(target).toContainText(amount);
  await expect(target).toBeInViewport();
  const background = (part: Locator): Promise<string> =>
    part.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(target.locator('th'))).not.toBe(await background(page.locator('body')));
});

test('a whole name leads to its masked form, and no row is called the own one', async ({ page }) => {
  await page.goto('find/');
  await ask(page, {
    name: `${masked.donor_display.replace('**', '')}示例`,
    amount: String(masked.amount),
    day: masked.received_on,
  });
  await expect(status(page)).toContainText(masked.donor_display);
  await expect(page.locator('[data-content]')).toContainText('不一定是同一个人');
  await expect(page.locator('[data-content]')).toContainText('个人公布时只留姓');
  await expect(rows(page).first()).toBeVisible();
});

test('a name that stands for nobody is narrowed by month, by day, by amount', async ({ page }) => {
  await page.goto('find/');
  await ask(page, { name: anonymous.donor_display });
  const [year = '', month = '', day = ''] = anonymous.received_on
    .split('-')
    .map((part) => String(Number(part)));
  await expect(page.locator('[data-content] h3').first()).toContainText('年');
  const boxes = page.locator('[data-content] h3', { hasText: `${year} 年` }).locator('+ ul');
  await boxes.getByRole('link', { name: new RegExp(`^${month} 月`) }).click();
  await page
    .locator('[data-content] ul')
    .getByRole('link', { name: new RegExp(`^${day} 日`) })
    .click();
  await expect(page.locator('[data-content]')).toContainText('不指哪一个人');
  await expect(rows(page).first()).toBeVisible();
  await ask(page, { amount: String(anonymous.amount) });
  await expect(status(page)).toContainText('金额');
  await expect(rows(page).first()).toContainText(anonymous.donor_display);
  await page.goBack();
  await expect(status(page)).not.toContainText('金额');
});

test('a part of an organisation’s name names it, in two files', async ({ page }) => {
  await page.goto('find/');
  const asked = await ask(page, { name: organization.donor_display.slice(1, 5) });
  expect(asked.length).toBeLessThanOrEqual(2);
  await page
    .locator('[data-content]')
    .getByRole('link', { name: organization.donor_display, exact: true })
    .click();
  await expect(rows(page).first()).toContainText(organization.donor_display);
});

test('a payment is found by its payee', async ({ page }) => {
  const payment = first(recordsOf<Payment>('disbursements'), (one) => one.payee_type === 'organization');
  await page.goto('find/');
  await form(page).getByRole('radio', { name: words.disbursements }).check();
  await expect(form(page).getByLabel(words.fields.tail)).toBeHidden();
  const asked = await ask(page, { name: payment.payee_display, amount: String(payment.amount) });
  expect(asked.length).toBeLessThanOrEqual(2);
  await rows(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/disclosures\/disbursements\/[^#]+#r\d+$/);
  await expect(page.locator('tr:target')).toContainText(payment.payee_display);
});

test('when nothing fits, the page says what to try, and each way tries it', async ({ page }) => {
  await page.goto('find/');
  await ask(page, { name: organization.donor_display, amount: '0.03' });
  await expect(status(page)).toContainText('没有');
  await expect(page.locator('.retries')).toContainText(words.script.trySummary);
  await page.getByRole('link', { name: words.script.tryAmount }).click();
  await expect(rows(page).first()).toContainText(organization.donor_display);
});

test('what cannot be understood is said beside the field that is meant', async ({ page }) => {
  await page.goto('find/');
  await form(page).locator('[name="tail"]').fill('12');
  await form(page).getByRole('button').click();
  await expect(page.locator('[data-content]')).toHaveText(
    '收据末四位是 4 个数字，现在有 2 个。照收据右上角的号码补全。',
  );
  await expect(form(page).locator('[name="tail"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(form(page).locator('[name="tail"]')).toBeFocused();
});

test('a telephone number is refused, asked of nobody and written into no address', async ({ page }) => {
  await page.goto('find/');
  const field = form(page).locator('[name="name"]');
  await field.fill('138 0013 8000');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await form(page).getByRole('button').click();
  await expect(page.locator('[data-content]')).toHaveText(words.script.private);
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\/find\/$/);
  expect(asked).toEqual([]);
  await page.goto(`find/#name=${encodeURIComponent('13800138000')}`);
  await expect(page.locator('[data-content]')).toHaveText(words.script.private);
  await expect(page).toHaveURL(/\/find\/$/);
});

test('what is typed stands behind # and leaves in no request, not even when the page is loaded again', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('find/');
  await ask(page, { name: masked.donor_display, amount: '20.26' });
  await expect(page).toHaveURL(/\/find\/#name=/);
  await page.reload();
  await expect(form(page).locator('[name="name"]')).toHaveValue(masked.donor_display);
  await expect(status(page)).toContainText(masked.donor_display);
  expect(urls.filter((url) => /name=|20\.26|%E/.test(url.split('#')[0] ?? ''))).toEqual([]);
  await page.goto(`find/?name=${encodeURIComponent(masked.donor_display)}`);
  await expect(page).toHaveURL(/\/find\/#name=/);
});

test('the search points here when a question may be a name', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(masked.donor_display)}`);
  await page.locator('[data-names] a, [data-lost] a').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/find\/#name=/);
  await expect(status(page)).toContainText(masked.donor_display);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says how to find a gift, and the months are there', async ({ page }) => {
    await page.goto('find/');
    await expect(page.locator('noscript p')).toHaveText(words.without);
    await expect(form(page)).toBeHidden();
    await page.locator('.months a').last().click();
    await expect(page).toHaveURL(/\/disclosures\/donations\/\d{4}-\d{2}\/$/);
  });
});
