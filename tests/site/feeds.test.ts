import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { ADDRESS, ARTICLES, DIST, PATHS } from './dist.ts';

const RSS = PATHS.filter((path) => path === 'rss.xml' || /^feeds\/.*\.xml$/.test(path));
const JSON_FEEDS = PATHS.filter((path) => path === 'feed.json' || /^feeds\/.*\.json$/.test(path));
const SITE = `${ADDRESS.site}${ADDRESS.base}`;
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const asOf: string = JSON.parse(read('manifest.json')).snapshot.as_of;

interface Item {
  readonly link: string;
  readonly title: string;
  readonly at: string;
  readonly html: string;
}

function rssItems(path: string): Item[] {
  const document = parseDocument(read(path), { xmlMode: true });
  const textOf = (item: Parameters<typeof DomUtils.getElementsByTagName>[1], name: string): string =>
    DomUtils.getElementsByTagName(name, item).map(DomUtils.textContent)[0] ?? '';
  return DomUtils.getElementsByTagName('item', document).map((item) => ({
    link: textOf(item, 'link'),
    title: textOf(item, 'title'),
    at: textOf(item, 'pubDate'),
    html: textOf(item, 'content:encoded'),
  }));
}

const jsonItems = (path: string): Item[] =>
  JSON.parse(read(path)).items.map((one: Record<string, string>) => ({
    link: one['url'],
    title: one['title'],
    at: one['date_published'],
    html: one['content_html'],
  }));

const twin = (path: string): string => (path === 'rss.xml' ? 'feed.json' : path.replace('.xml', '.json'));

describe('the feeds', () => {
  test('are those of everything in words, of the accounts, and of each section; each in both forms', () => {
    expect(RSS).toContain('rss.xml');
    expect(RSS).toContain('feeds/disclosures.xml');
    expect(RSS.length).toBeGreaterThan(3);
    expect(RSS.map(twin).sort()).toEqual([...JSON_FEEDS].sort());
  });

  test.each(RSS)('%s says the same in both forms, the newest first, no page twice', (path) => {
    const items = rssItems(path);
    const others = jsonItems(twin(path));
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ link, title, html }) => ({ link, title, html }))).toEqual(
      others.map(({ link, title, html }) => ({ link, title, html })),
    );
    expect(items.map(({ at }) => Date.parse(at))).toEqual(others.map(({ at }) => Date.parse(at)));
    expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
    const times = items.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test.each(RSS)('%s tells the time of China, and nothing before its time', (path) => {
    for (const { at } of rssItems(path))
      expect(at).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:00 \+0800$/);
    for (const { at } of jsonItems(twin(path))) {
      expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+08:00$/);
      expect(at.slice(0, 10) <= asOf, at).toBe(true);
    }
  });

  test.each(RSS)('%s leads to pages that are there, and its texts stand on their own', (path) => {
    for (const { link, html } of rssItems(path)) {
      expect(link.startsWith(SITE)).toBe(true);
      expect(existsSync(join(DIST, link.slice(SITE.length).replace(/#.*/, ''), 'index.html')), link).toBe(
        true,
      );
      expect(html.trim()).not.toBe('');
      expect(html).not.toMatch(/ (?:href|src)="(?:\/|#)/);
    }
  });

  test('the one of everything has each article and notice, with its whole text', () => {
    const items = rssItems('rss.xml');
    expect(items).toHaveLength(Math.min(50, ARTICLES.length));
    for (const { link, html } of items) {
      const page = read(`${link.slice(SITE.length)}index.html`);
      const paragraphs = (text: string): string[] =>
        [...text.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
      const own = /<div class="prose"[^>]*>([\s\S]*?)<\/div>\s*<(?:section|dl|figure|div|nav|p)/.exec(
        page,
      )?.[1];
      expect(paragraphs(own ?? ''), link).not.toEqual([]);
      for (const paragraph of paragraphs(own ?? '')) expect(paragraphs(html)).toContain(paragraph);
    }
  });
});
