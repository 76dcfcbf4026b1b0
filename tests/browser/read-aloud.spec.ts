import { messages } from '../../src/site/messages.ts';
import { articlePath } from './page-types.ts';
import { expect, test } from './quiet.ts';

const { aloud } = messages().frame;

test('an article is read aloud by the browser, from its headline to its end, and its script comes only then', async ({
  page,
}) => {
  // A voice that says everything at once, and remembers it.
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        cancel: () => {},
        speak: (one: SpeechSynthesisUtterance) => {
          said.push(`${one.lang} ${one.text}`);
          setTimeout(() => one.onend?.(new Event('end') as SpeechSynthesisEvent), 5);
        },
      },
    });
  });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.goto(articlePath());
  const button = page.getByRole('button', { name: aloud.start });
  expect(scripts).toEqual([]);
  await button.click();
  await expect(page.locator('[data-aloud]')).toHaveText(aloud.start);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length))
    .toBeGreaterThan(3);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said[0]).toBe(`zh-CN ${(await page.locator('h1').innerText()).replace(/\s+/g, '')}`);
  expect(scripts).toHaveLength(1);
});

test('where there is no voice, the button says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await page.goto(articlePath());
  await page.getByRole('button', { name: aloud.start }).click();
  await expect(page.locator('[data-aloud]')).toHaveText(aloud.none);
});
