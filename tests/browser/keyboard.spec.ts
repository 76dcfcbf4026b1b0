import { messages } from '../../src/site/messages.ts';
import { expect, test } from './kept-page.ts';
import { pageTypes, readSiteFile } from './page-types.ts';

for (const { name, address } of pageTypes())
  test(`${name}: the first key leads past the masthead, and every stop of the keyboard can be seen`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: messages().frame.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    const unseen: string[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const lost = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && box.width > 0;
        return seen ? undefined : element.outerHTML.slice(0, 100);
      });
      if (lost !== undefined) unseen.push(lost);
    }
    expect(unseen).toEqual([]);
  });

const withTree = pageTypes().filter(({ address }) =>
  readSiteFile(address === '404.html' ? address : `${address}index.html`).includes('class="tree"'),
);

test('several kinds of pages have a sum tree', () => {
  expect(withTree.length).toBeGreaterThanOrEqual(3);
});

for (const { name, address } of withTree)
  test(`${name}: a sum opens down to a list, and its link leads to the place that it names`, async ({
    page,
  }) => {
    await page.goto(address);
    for (let depth = 0; depth < 3; depth++) {
      const closed = page.locator('.tree details:not([open]) > summary').filter({ visible: true }).first();
      if ((await closed.count()) > 0) await closed.press('Enter');
    }
    const leaf = page.locator('.tree a.tree-line').filter({ visible: true }).first();
    const unit = (await leaf.getAttribute('data-qty')) === null ? 'data-fen' : 'data-qty';
    const amount = await leaf.getAttribute(unit);
    await leaf.press('Enter');
    await expect(page).toHaveURL(/\/disclosures\/[\w-]+\/\d{4}-\d{2}[^/]*\//);
    const { hash } = new URL(page.url());
    if (hash) await expect(page.locator(hash)).toHaveAttribute(unit, amount ?? '');
    else await expect(page.locator(`tfoot [${unit}]`).first()).toHaveAttribute(unit, amount ?? '');
  });
