import type { Page } from '@playwright/test';
import { messages } from '../../src/site/messages.ts';
import { expect, test } from './quiet.ts';

const { tools } = messages().frame;

const fontSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

const brightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
    return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  });

test('large type is remembered on the next page and after a visit, until it is taken back', async ({
  page,
}) => {
  await page.goto('');
  const standard = await fontSize(page);
  await page.getByRole('button', { name: tools.large }).click();
  const large = await fontSize(page);
  expect(large).toBeGreaterThan(standard);
  await page.goto('news/');
  expect(await fontSize(page)).toBe(large);
  await page.reload();
  expect(await fontSize(page)).toBe(large);
  await page.getByRole('button', { name: tools.standard }).click();
  expect(await fontSize(page)).toBe(standard);
  await page.goto('');
  expect(await fontSize(page)).toBe(standard);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`on a device set to ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('night is turned and remembered on the next page', async ({ page }) => {
      await page.goto('');
      const found = await brightness(page);
      await page.getByRole('button', { name: colorScheme === 'light' ? tools.dark : tools.light }).click();
      const turned = await brightness(page);
      if (colorScheme === 'light') expect(turned).toBeLessThan(found);
      else expect(turned).toBeGreaterThan(found);
      await page.goto('documents/');
      expect(await brightness(page)).toBe(turned);
      await page.getByRole('button', { name: colorScheme === 'light' ? tools.light : tools.dark }).click();
      expect(await brightness(page)).toBe(found);
    });
  });

test('both buttons work from the keyboard', async ({ page }) => {
  await page.goto('');
  const standard = await fontSize(page);
  await page.getByRole('button', { name: tools.large }).press('Enter');
  expect(await fontSize(page)).toBeGreaterThan(standard);
  await page.getByRole('button', { name: tools.dark }).press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('large type works on the page at hand', async ({ page }) => {
    await page.goto('');
    // Scripts of the test itself do not run either: the text is measured by its box.
    const title = page.locator('h1');
    const before = (await title.boundingBox())?.height ?? 0;
    await page.locator('.tools label').click();
    await expect.poll(async () => (await title.boundingBox())?.height ?? 0).toBeGreaterThan(before);
  });
});
