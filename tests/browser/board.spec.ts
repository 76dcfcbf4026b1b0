import { daysFrom } from '../../src/core/values/calendar-date.ts';
import { readSiteFile } from './page-types.ts';
import { expect, test } from './quiet.ts';

interface Line {
  readonly id: string;
  readonly state: string;
  readonly due_on: string | null;
  readonly as_of: string;
}

const lines: readonly Line[] = JSON.parse(readSiteFile('transparency/indicators.json'));
const asOf = lines[0]?.as_of ?? '';
const LATER = '2027-02-10';

/** What each line says on a day when nobody has renewed the page. */
const expected = (on: string): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap(({ id, state, due_on }) => {
      if (due_on === null || state === 'missing' || state === 'not-applicable') return [];
      const days = daysFrom(due_on, on);
      return days > 0 ? [[id, `已逾期 ${days} 天`]] : [];
    }),
  );

const late = (page: import('@playwright/test').Page): Promise<Record<string, string>> =>
  page
    .locator('.board tr[data-dimension]:has(.state[data-state="overdue"])')
    .evaluateAll((rows) =>
      Object.fromEntries(rows.map((row) => [row.id, row.querySelector('.state')?.textContent?.trim() ?? ''])),
    );

test('a board that nobody renews says what is overdue by the reader’s clock, and nothing else', async ({
  page,
}) => {
  // The demonstration stands still: without that mark the page is that of any chapter.
  await page.route('**/transparency/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-stopped(?:="")?/, '') });
  });
  await page.clock.setFixedTime(new Date(`${LATER}T04:00:00Z`));
  await page.goto('transparency/');
  await expect(page.locator('.aged')).toContainText(LATER);
  const found = await late(page);
  expect(found).toEqual(expected(LATER));
  expect(Object.keys(found).length).toBeGreaterThan(Object.keys(expected(asOf)).length);
  const stamps = page.locator('.sheet-of-stamps a[data-state="overdue"]');
  expect((await stamps.allInnerTexts()).sort()).toEqual(Object.keys(found).sort());
});

test('the clock of a demonstration stands still, unless the address names a day', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${LATER}T04:00:00Z`));
  await page.goto('transparency/');
  await expect(page.locator('.aged')).toBeHidden();
  expect(await late(page)).toEqual(expected(asOf));
  await page.goto(`transparency/?on=${LATER}`);
  expect(await late(page)).toEqual(expected(LATER));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a filter shows its state alone, and all again', async ({ page }) => {
    await page.goto('transparency/');
    const rows = page.locator('.board tr[data-dimension]');
    const visible = rows.filter({ visible: true });
    await expect(visible).toHaveCount(lines.length);
    await page.locator('.filters a[href="#only-overdue"]').click();
    await expect(visible).toHaveCount(lines.filter(({ state }) => state === 'overdue').length);
    await page.locator('.filters a[href="#only-all"]').click();
    await expect(visible).toHaveCount(lines.length);
  });
});
