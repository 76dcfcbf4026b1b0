import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

// axe puts a style element into the page, which the security policy would refuse.
test.use({ bypassCSP: true });

const LOOKS = [
  { look: 'light on a desk', colorScheme: 'light', viewport: { width: 1280, height: 900 }, type: 'standard' },
  { look: 'dark on a phone', colorScheme: 'dark', viewport: { width: 390, height: 844 }, type: 'standard' },
  {
    look: 'light and large on a phone',
    colorScheme: 'light',
    viewport: { width: 390, height: 844 },
    type: 'large',
  },
] as const;

for (const { look, colorScheme, viewport, type } of LOOKS)
  test.describe(look, () => {
    test.use({ colorScheme, viewport });
    for (const { name, address } of pageTypes())
      test(`${name}: axe finds nothing`, async ({ page }) => {
        await page.goto(`${address}?type=${type}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
        ).toEqual([]);
      });
  });
