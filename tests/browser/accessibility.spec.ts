import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './kept-page.ts';
import { pageTypes, sitePaths } from './page-types.ts';

// axe puts a style element into the page, which the security policy would refuse.
test.use({ kept: { bypassCSP: true } });

const PHONE = { width: 390, height: 844 };
/** What other colours can break, and what another width or size of type; the rest is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

/** The page in large type, as its button makes it. */
const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.setAttribute('data-type', 'large'));

for (const { name, address } of pageTypes())
  test(`${name}: axe finds nothing, light on a desk, dark on a phone, large on a phone`, async ({ page }) => {
    await page.goto(`${address}?type=standard`);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, [...COLOURS, ...SIZES])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await enlarge(page);
    expect(await axeFaults(page, SIZES)).toEqual([]);
  });

test('axe finds what is put on a page to be found, on a desk and on a phone', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    const small = 'style="width: 9px; height: 9px; padding: 0; border: 0; min-height: 0"';
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<a href="#" id="mute"></a><p id="pale" style="color: #ccc; background: #fff">很淡的字</p>' +
          `<button id="one" aria-label="一" ${small}></button><button id="two" aria-label="二" ${small}></button>`,
      );
  });
  const named = (faults: string[]): string[] => faults.map((fault) => fault.split(':')[0] ?? '').sort();
  expect(named(await axeFaults(page))).toEqual(['color-contrast', 'link-name']);
  await page.setViewportSize(PHONE);
  expect(await axeFaults(page, COLOURS)).toEqual(['color-contrast: #pale']);
  expect(await axeFaults(page, SIZES)).toEqual(['target-size: #one, #two']);
});

/** Every twentieth page, whatever its type. */
const sample = sitePaths().filter((path) => path.endsWith('/index.html'));
test('axe finds nothing on one page in twenty', async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  for (const [i, path] of sample.entries()) {
    if (i % 20 !== 10) continue;
    await page.goto(path.replace(/index\.html$/, ''));
    faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});
