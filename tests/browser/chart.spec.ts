import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/site/messages.ts';
import { axeFaults } from './axe.ts';
import { pageTypes, readSiteFile } from './page-types.ts';
import { expect, test } from './quiet.ts';

const { numbers, interactive, picture } = messages().charts;

const charts = pageTypes().filter(({ address }) =>
  readSiteFile(address === '404.html' ? address : `${address}index.html`).includes('class="chart'),
);

/** The pixels of a canvas as it stands. */
const pixelsOf = (canvas: Locator): Promise<string> =>
  canvas.evaluate((one) => (one as HTMLCanvasElement).toDataURL()); // a locator of a canvas

/** The pixels of a canvas once nothing is drawn in it any more. */
async function drawnIn(canvas: Locator): Promise<string> {
  let last = '';
  const isStill = async (): Promise<boolean> => {
    const now = await pixelsOf(canvas);
    const still = now === last;
    last = now;
    return still;
  };
  await expect.poll(isStill, { intervals: [200] }).toBe(true);
  return last;
}

/** Addresses of the script that draws, as they are asked for. */
function drawingScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('chart-draw')) asked.push(request.url());
  });
  return asked;
}

test('several kinds of pages draw a chart', () => {
  expect(charts.length).toBeGreaterThanOrEqual(3);
});

for (const { name, address } of charts)
  test(`${name}: the chart has a sentence for those who do not see it, and its numbers as a table`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const chart of await page.locator('.chart').all()) {
      const drawing = chart.locator('svg').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      await expect(drawing).toHaveAttribute('aria-label', /\d/);
      const table = chart.locator('details.fold table');
      await expect(table).toBeHidden();
      await chart.getByText(numbers).press('Enter');
      await expect(table).toBeVisible();
      await chart.getByText(numbers).click();
      await expect(table).toBeHidden();
    }
  });

test('Chart.js comes once, when a mouse rests on a chart, and the table stays', async ({ page }) => {
  const asked = drawingScripts(page);
  await page.goto('disclosures/');
  const [first, second] = [page.locator('.chart').first(), page.locator('.chart').nth(1)];
  await first.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(0);
  await first.locator('.plot').hover();
  await expect(first.locator('canvas')).toBeVisible();
  await expect(first.locator('svg').filter({ visible: true })).toHaveCount(0);
  await second.locator('.plot').click();
  await expect(second.locator('canvas')).toBeVisible();
  expect(asked).toHaveLength(1);
  await first.getByText(numbers).click();
  await expect(first.locator('details.fold table')).toBeVisible();
});

test('a chart turns with the keyboard, and its series come and go', async ({ page }) => {
  await page.goto('disclosures/');
  const chart = page.locator('.chart').first();
  const before = await chart.locator('.plot').boundingBox();
  await chart.getByRole('button', { name: interactive }).press('Enter');
  const canvas = chart.locator('canvas');
  await expect(canvas).toBeVisible();
  await expect(canvas).toHaveAttribute('aria-label', /\d/);
  await expect
    .poll(async () =>
      Math.abs(((await chart.locator('.plot').boundingBox())?.height ?? 0) - (before?.height ?? 0)),
    )
    .toBeLessThan(0.5);
  const series = chart.locator('.chart-series button');
  await expect(series).toHaveCount(3);
  const whole = await drawnIn(canvas);
  for (const pressed of ['false', 'true']) {
    await series.first().press('Space');
    await expect(series.first()).toHaveAttribute('aria-pressed', pressed);
    if (pressed === 'false') await expect.poll(() => pixelsOf(canvas)).not.toBe(whole);
  }
  await expect.poll(() => pixelsOf(canvas)).toBe(whole);
  await chart.getByRole('button', { name: picture }).press('Enter');
  await expect(canvas).toHaveCount(0);
  await expect(chart.locator('svg').filter({ visible: true })).toHaveCount(1);
  await expect(chart.getByRole('button', { name: interactive })).toBeFocused();
});

test('colours of a chart follow day and night', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('disclosures/');
  const chart = page.locator('.chart').first();
  await chart.getByRole('button', { name: interactive }).click();
  const canvas = chart.locator('canvas');
  const day = await drawnIn(canvas);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => pixelsOf(canvas)).not.toBe(day);
});

test.describe('for axe, which injects a style,', () => {
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`a chart drawn by script has no fault, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('disclosures/');
      const chart = page.locator('.chart').first();
      await chart.getByRole('button', { name: interactive }).click();
      await expect(chart.locator('canvas')).toBeVisible();
      await chart.locator('.chart-series button').first().click();
      expect(await axeFaults(page)).toEqual([]);
    });
});
