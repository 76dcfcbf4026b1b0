import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on a page as it is now, with the places: by these rules only, or by all.
 * It is read into the page once, and puts a style element there: the page must have come with `bypassCSP`.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (only) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe; // just put there
      // What passed is not told, place by place: on long pages that takes longer than the looking.
      const { violations } = await run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    rules && [...rules],
  );
}
