import { expect, test } from '@playwright/test';
import { messages } from '../../src/site/messages.ts';
import { pageTypes } from './page-types.ts';

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const { name, address } of pageTypes().filter(({ address }) => !['search/', 'find/'].includes(address)))
  test(`${name}: says the same without a script`, async ({ browser, baseURL }) => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
      await page.goto(address);
      const words = await page.locator('main').innerText();
      // A button that only a script can answer is there with a script only.
      const { charts, frame } = messages();
      texts.push(wordsOf(words.replaceAll(charts.interactive, '').replaceAll(frame.aloud.start, '')));
      await page.close();
    }
    expect(texts[0]?.length).toBeGreaterThan(0);
    expect(texts[1]).toBe(texts[0]);
  });
