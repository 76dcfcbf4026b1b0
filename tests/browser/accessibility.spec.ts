import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageTypes, sitePaths } from './page-types.ts';

// axe puts a style element into the page, which the security policy would refuse.
test.use({ bypassCSP: true, viewport: { width: 1280, height: 900 } });

const PHONE = { width: 390, height: 844 };
/** What other colours can break, and what another width or size of type; the rest is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

/** What axe finds, with the places; of these rules only, or of all. */
async function found(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const { name, address } of pageTypes())
  test(`${name}: axe finds nothing, light on a desk, dark on a phone, large on a phone`, async ({ page }) => {
    await page.goto(`${address}?type=standard`);
    expect(await found(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found(page, [...COLOURS, ...SIZES])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${address}?type=large`);
    expect(await found(page, SIZES)).toEqual([]);
  });

/** Every twentieth page, whatever its type. */
const sample = sitePaths().filter((path) => path.endsWith('/index.html'));
test('axe finds nothing on one page in twenty', async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  for (const [i, path] of sample.entries()) {
    if (i % 20 !== 10) continue;
    await page.goto(path.replace(/index\.html$/, ''));
    faults.push(...(await found(page)).map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});
