import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

test('dates read the same in Shanghai and in Los Angeles', async ({ browser, baseURL }) => {
  const [here, there] = await Promise.all(
    ['Asia/Shanghai', 'America/Los_Angeles'].map(async (timezoneId) => {
      const page = await browser.newPage({ timezoneId, ...(baseURL ? { baseURL } : {}) });
      const seen: Record<string, string[]> = {};
      for (const { name, address } of pageTypes()) {
        await page.goto(address);
        seen[name] = await page.locator('time').allInnerTexts();
      }
      await page.close();
      return seen;
    }),
  );
  expect(Object.values(here ?? {}).flat().length).toBeGreaterThan(0);
  expect(there).toEqual(here);
});
