import { expect, test } from '@playwright/test';

test('an address that leads nowhere is answered by the site itself, with ways on', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
});

test('a forgotten slash is put right', async ({ page }) => {
  await page.goto('news');
  await expect(page).toHaveURL(/\/news\/$/);
});
