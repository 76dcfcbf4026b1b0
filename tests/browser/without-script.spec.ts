import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const { name, address } of pageTypes().filter(({ address }) => address !== 'search/'))
  test(`${name}: says the same without a script`, async ({ browser, baseURL }) => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
      await page.goto(address);
      texts.push(wordsOf(await page.locator('main').innerText()));
      await page.close();
    }
    expect(texts[0]?.length).toBeGreaterThan(0);
    expect(texts[1]).toBe(texts[0]);
  });
