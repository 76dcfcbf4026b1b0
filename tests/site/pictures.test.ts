import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readRaster } from '../../src/core/rasters/raster.ts';
import { readHtmlPage } from '../../src/integrations/html-page.ts';
import { ADDRESS, DIST, PAGES, PATHS } from './dist.ts';

const SOURCES = join('src', 'content', 'pictures');
const pictures = PATHS.filter((path) => path.startsWith('pictures/'));
const bytesOf = (path: string): Buffer => readFileSync(join(DIST, path));
const imagesIn = (html: string): string[] => html.match(/<img\b[^>]*>/g) ?? [];
const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

describe('the pictures of the site', () => {
  test('come from sources of which one says where it was taken; none that is published says anything', () => {
    const sources = readdirSync(SOURCES).map((name) => readRaster(readFileSync(join(SOURCES, name))));
    expect(sources.flatMap((one) => one?.metadata ?? [])).toContain('gps');
    expect(pictures.length).toBeGreaterThanOrEqual(4 * sources.length);
    for (const path of pictures) expect([path, readRaster(bytesOf(path))?.metadata]).toEqual([path, []]);
  });

  test('are as wide as their names say, and light', async () => {
    for (const path of pictures) {
      const { width } = await sharp(bytesOf(path)).metadata();
      expect(`-${width}.`).toBe(/-\d+\.(?=[a-z]+$)/.exec(path)?.[0]);
      expect(bytesOf(path).length, path).toBeLessThan(100_000);
    }
  });

  test('say what is seen and how large they are, so that no line jumps when they come', async () => {
    const tags = PAGES.flatMap((path) => imagesIn(bytesOf(path).toString()));
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      expect(attributeOf(tag, 'alt'), tag).toMatch(/\S/);
      const file = join(DIST, attributeOf(tag, 'src')?.slice(ADDRESS.base.length - 1) ?? '');
      const { width, height } = await sharp(file).metadata();
      expect([attributeOf(tag, 'width'), attributeOf(tag, 'height')]).toEqual([
        String(width),
        String(height),
      ]);
    }
  });
});

describe('a shared page', () => {
  const cards = PATHS.filter((path) => path.startsWith('cards/'));

  test('shows the card of its section, by an absolute address, with its size and its words', () => {
    for (const path of PAGES.filter((one) => one !== '404.html')) {
      const html = bytesOf(path).toString();
      const property = (name: string): string | undefined =>
        new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(html)?.[1];
      const image = property('og:image') ?? '';
      expect(image.startsWith(`${ADDRESS.site}${ADDRESS.base}cards/`), path).toBe(true);
      expect(existsSync(join(DIST, image.slice(`${ADDRESS.site}${ADDRESS.base}`.length))), path).toBe(true);
      expect([property('og:image:width'), property('og:image:height')]).toEqual(['1200', '630']);
      expect(property('og:image:alt')).toMatch(/\S/);
      expect(property('og:url')).toBe(/<link rel="canonical" href="([^"]*)">/.exec(html)?.[1]);
      expect(readHtmlPage(html).references.some(({ url }) => url === image)).toBe(true);
    }
  });

  test('has a card of 1200 by 630 for each section, no two alike, and none heavier than 60 KB', () => {
    expect(cards.length).toBeGreaterThanOrEqual(6);
    expect(new Set(cards.map((path) => bytesOf(path).toString('base64'))).size).toBe(cards.length);
    for (const path of cards) {
      expect(readRaster(bytesOf(path))).toEqual({ kind: 'png', width: 1200, height: 630, metadata: [] });
      expect(bytesOf(path).length).toBeLessThan(60_000);
    }
  });
});
