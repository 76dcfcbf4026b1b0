import { pageTypes } from './page-types.ts';
import { expect, test } from './quiet.ts';

const WIDTHS = [320, 360, 390];

for (const { name, address } of pageTypes())
  test(`${name}: no sideways scroll on a narrow phone, light or dark`, async ({ page }) => {
    const wider: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        if (scroll > width) wider.push(`${colorScheme} ${width}: ${scroll}`);
      }
    }
    expect(wider).toEqual([]);
  });
