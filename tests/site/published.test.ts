import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readHtmlPage } from '../../src/integrations/html-page.ts';
import { readStyleSheetUrls } from '../../src/integrations/output-gate.ts';
import { ARTICLES, fileOf, PAGES, PATHS, readBytes, readText } from './dist.ts';

const KB = 1024;

/** A page without its drawings and its QR code, which stand in the page itself. Charts are no pictures: they stay. */
const withoutPictures = (html: string): string =>
  html
    .replace(/(<figure class="picture[^"]*">)\s*<svg[\s\S]*?<\/svg>/g, '$1')
    .replace(/<svg class="qr"[\s\S]*?<\/svg>/g, '');

/** Bytes of a file over the line. */
function packed(path: string): number {
  const content = path.endsWith('.html') ? withoutPictures(readText(path)) : readBytes(path);
  return gzipSync(content, { level: 9 }).length;
}

/** Files that a page loads beside itself, without pictures. */
function loadedBy(path: string): readonly string[] {
  const { references } = readHtmlPage(readText(path));
  return references
    .filter(({ fetched, url }) => fetched && /\.(?:css|js|mjs)$/.test(url))
    .map(({ url }) => fileOf(url, path));
}

/** Bytes over the line for a page with its style sheet and scripts. */
const weight = (path: string): number =>
  [path, ...loadedBy(path)].reduce((sum, file) => sum + packed(file), 0);

describe('weight', () => {
  test('every article stays below 15 KB over the line, without pictures', () => {
    expect(ARTICLES.length).toBeGreaterThan(5);
    const heavy = ARTICLES.map((path) => [path, weight(path)] as const).filter(
      ([, bytes]) => bytes > 15 * KB,
    );
    expect(heavy).toEqual([]);
  });

  test('the home page stays below 30 KB over the line, without pictures', () => {
    expect(weight('index.html')).toBeLessThanOrEqual(30 * KB);
  });

  test('no article has more than 1 KB of script', () => {
    const heavy = ARTICLES.map((path) => {
      const inside = readHtmlPage(readText(path)).inlineScripts.reduce(
        (sum, script) => sum + script.length,
        0,
      );
      const files = loadedBy(path).filter((file) => !file.endsWith('.css'));
      return [path, files.reduce((sum, file) => sum + readBytes(file).length, inside)] as const;
    }).filter(([, bytes]) => bytes > KB);
    expect(heavy).toEqual([]);
  });

  test('no page loads more than 12 KB of style sheets over the line', () => {
    const heavy = PAGES.map((path) => {
      const sheets = loadedBy(path).filter((file) => file.endsWith('.css'));
      return [path, sheets.reduce((sum, file) => sum + packed(file), 0)] as const;
    }).filter(([, bytes]) => bytes > 12 * KB);
    expect(heavy).toEqual([]);
  });
});

describe('security', () => {
  test('every page has one policy, which lets it fetch from this site only', () => {
    for (const path of PAGES) {
      const { policies } = readHtmlPage(readText(path));
      expect(policies, path).toHaveLength(1);
      expect(policies[0], path).toMatch(/^default-src 'self';/);
      expect(policies[0], path).not.toMatch(/'unsafe-|https?:|\*/);
    }
  });

  test('no page and no style sheet makes a browser ask another host', () => {
    const local = /^(?:\/(?!\/)|#|data:image\/)/;
    for (const path of PAGES)
      for (const { fetched, url } of readHtmlPage(readText(path)).references)
        if (fetched) expect(url, path).toMatch(local);
    for (const path of PATHS.filter((one) => one.endsWith('.css')))
      for (const url of readStyleSheetUrls(readText(path))) expect(url, path).toMatch(local);
  });
});
