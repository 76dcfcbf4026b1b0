import { expect, test } from './kept-page.ts';
import { pageTypes } from './page-types.ts';

const WIDTHS = [390, 360, 320];

for (const { name, address } of pageTypes())
  for (const type of ['standard', 'large'] as const)
    test(`${name}: no sideways scroll on a narrow phone in ${type} type, light or dark`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${address}?type=${type}`);
      await expect(page.locator('html')).toHaveAttribute('data-type', type);
      const wider: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
          if (scroll > width) wider.push(`${colorScheme} ${width}: ${scroll}`);
        }
      }
      expect(wider).toEqual([]);
    });
