import type { Page } from '@playwright/test';
import { messages } from '../../src/site/messages.ts';
import { expect, test } from './kept-page.ts';
import { pageTypes } from './page-types.ts';

// The script runs on the other side of the world: whatever it did with dates would show.
test.use({ kept: { timezoneId: 'America/Los_Angeles' } });

const { charts, frame } = messages();

/** Buttons that only a script can answer are there with a script only. */
const BUTTONS = [charts.interactive, frame.aloud.start];

/** Words of the text, and of every date of the page. */
async function seen(page: Page, address: string): Promise<{ words: string; dates: string[] }> {
  await page.goto(address);
  const text = await page.locator('main').innerText();
  const words = BUTTONS.reduce((rest, button) => rest.replaceAll(button, ''), text);
  return { words: words.replace(/\s+/g, ' ').trim(), dates: await page.locator('time').allInnerTexts() };
}

for (const { name, address } of pageTypes())
  test(`${name}: says the same without a script, and its dates in another time zone`, async ({
    page,
    open,
  }) => {
    const scripted = await seen(page, address);
    const plain = await seen(await open({ javaScriptEnabled: false }), address);
    expect(plain.words.length).toBeGreaterThan(0);
    expect(scripted.dates).toEqual(plain.dates);
    // What a script answers there, it answers only after a question.
    if (!['search/', 'find/'].includes(address)) expect(scripted.words).toBe(plain.words);
  });
