import { expect, test } from './kept-page.ts';
import { pageTypes, sitePaths } from './page-types.ts';

for (const { name, address } of pageTypes())
  test(`${name}: answers, is quiet, has one heading, a title and a security policy`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await page.waitForLoadState('load');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    const policy = page.locator('meta[http-equiv="content-security-policy"]');
    await expect(policy).toHaveCount(1);
    await expect(policy).toHaveAttribute('content', /default-src 'self'/);
  });

test('downloads and feeds come with the right type', async ({ request }) => {
  const types: Readonly<Record<string, string>> = {
    csv: 'text/csv',
    json: 'application/json',
    pdf: 'application/pdf',
    xml: 'application/xml',
  };
  for (const [extension, type] of Object.entries(types)) {
    const path = sitePaths().find((candidate) => candidate.endsWith(`.${extension}`));
    if (path === undefined) continue;
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toContain(type);
  }
});
