import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Serving, serveSite } from '../../src/cli/serve.ts';
import { searchPhrases } from '../../src/core/values/han-words.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { ARTICLES, literalHits, searchArticles } from '../fixtures/search/articles.ts';
import { glossary } from '../fixtures/search/glossary.ts';
import { freePort } from '../run/free-port.ts';

const articles = searchArticles();
let folder = '';
let site: Serving | undefined;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const { id, title, text } of articles) {
    mkdirSync(join(folder, id));
    const main = `<main data-pagefind-body><h1>${title}</h1><p>${text}</p></main>`;
    const html = `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body>${main}</body></html>`;
    writeFileSync(join(folder, id, 'index.html'), html);
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
  expect(await writeSearchIndex(folder)).toBe(ARTICLES);
  site = await serveSite({ folder, base: '/', port: await freePort() });
});

test.afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each of the glossary stands in some of the thousand articles, and none in all', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(120);
  expect(new Set(glossary).size).toBe(glossary.length);
  const outside = glossary.filter((word) => {
    const { size } = literalHits(articles, word);
    return size < 1 || size > 50;
  });
  expect(outside).toEqual([]);
});

test('every word is found in all articles in which it stands, and in no other', async ({ page }) => {
  await page.goto(`${site?.url}/`);
  const asked = glossary.map((word) => [word, searchPhrases(word)[0] ?? ''] as const);
  const found = await page.evaluate(async (words) => {
    interface Result {
      data(): Promise<{ url: string }>;
    }
    interface Pagefind {
      search(phrase: string): Promise<{ results: Result[] }>;
    }
    const address = '/pagefind/pagefind.js';
    const pagefind: Pagefind = await import(address);
    const answers: [string, string[]][] = [];
    for (const [word, phrase] of words) {
      const { results } = await pagefind.search(phrase);
      const pages = await Promise.all(results.map((result) => result.data()));
      answers.push([word, pages.map(({ url }) => url.split('/')[1] ?? '')]);
    }
    return answers;
  }, asked);
  const wrong = found.flatMap(([word, ids]) => {
    const truth = literalHits(articles, word);
    const recalled = ids.filter((id) => truth.has(id)).length;
    const top = ids.slice(0, 10).filter((id) => truth.has(id)).length;
    const right = recalled === truth.size && ids.length === truth.size && top >= Math.min(8, truth.size);
    return right
      ? []
      : [`${word}: ${truth.size} true, ${ids.length} found, ${recalled} right, ${top} of ten`];
  });
  expect(wrong).toEqual([]);
});
