import { messages } from '../../src/site/messages.ts';
import { pageTypes, readSiteFile } from './page-types.ts';
import { expect, test } from './quiet.ts';

const { numbers } = messages().accounts.chart;

const charts = pageTypes().filter(({ address }) =>
  readSiteFile(address === '404.html' ? address : `${address}index.html`).includes('class="chart'),
);

test('several kinds of pages draw a chart', () => {
  expect(charts.length).toBeGreaterThanOrEqual(3);
});

for (const { name, address } of charts)
  test(`${name}: the chart has a sentence for those who do not see it, and its numbers as a table`, async ({
    page,
  }) => {
    await page.goto(address);
    const drawing = page.locator('.chart svg').filter({ visible: true });
    await expect(drawing).toHaveCount(1);
    await expect(drawing).toHaveAttribute('aria-label', /\d/);
    const months = (await drawing.locator('rect').count()) / 2;
    const table = page.locator('details.fold table');
    await expect(table).toBeHidden();
    await page.getByText(numbers).press('Enter');
    await expect(table).toBeVisible();
    await expect(table.locator('tbody tr')).toHaveCount(months);
    await page.getByText(numbers).click();
    await expect(table).toBeHidden();
  });
