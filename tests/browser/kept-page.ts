import type { BrowserContextOptions, Page } from '@playwright/test';
import { test as quiet } from './quiet.ts';

type Open = (options?: BrowserContextOptions) => Promise<Page>;

/** The desk on which a page is looked at unless a test says otherwise. */
const DESK = { width: 1280, height: 900 };

/**
 * Tests that look at many pages and leave nothing behind: a worker keeps its pages, one for each set of options,
 * so that style sheets, scripts and the browser's process serve all. A test gets its page on a desk, in light colours.
 */
export const test = quiet.extend<{ kept: BrowserContextOptions; page: Page }, { open: Open }>({
  open: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const pages = new Map<string, Promise<Page>>();
      await use((options = {}) => {
        const key = JSON.stringify(options);
        const page =
          pages.get(key) ??
          browser.newPage({
            viewport: DESK,
            ...(baseURL && { baseURL }),
            ...(locale && { locale }),
            ...(timezoneId && { timezoneId }),
            ...options,
          });
        pages.set(key, page);
        return page;
      });
      for (const page of pages.values()) await (await page).close();
    },
    { scope: 'worker' },
  ],
  kept: [{}, { option: true }],
  page: async ({ open, kept }, use) => {
    const page = await open(kept);
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize(DESK);
    await use(page);
  },
});

export { expect } from './quiet.ts';
