import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../src/core/files/disk-source.ts';
import { listFolder } from '../../src/integrations/folder.ts';
import { ARTICLES, PATHS, readBytes, readText, searchableText, wordsOf } from './dist.ts';

const folders = chapterFolders(process.cwd(), undefined);

interface Front {
  readonly title: string;
  readonly published_at: string;
  readonly source: string;
}

/** Front matter of every article, published or not, by its address. */
const fronts: ReadonlyMap<string, Front> = new Map(
  ['news', 'notices'].flatMap((folder) =>
    listFolder(join(folders.content, folder)).map((file): [string, Front] => {
      const text = readFileSync(join(folders.content, folder, file), 'utf8');
      const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Front;
      return [`${folder}/${file.replace(/\.md$/, '')}`, front];
    }),
  ),
);

async function published(): Promise<ReadonlySet<string>> {
  const { chapter } = await loadChapter(diskSource(folders), { asOf: undefined, today: '2026-11-20' });
  return new Set(chapter?.news.map((article) => `${article.folder}/${article.slug}`));
}

const metaOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1];

test('every published article has its page, and no other does', async () => {
  const pages = ARTICLES.map((path) => path.replace(/\/index\.html$/, ''));
  expect(new Set(pages)).toEqual(await published());
});

test('every article states title, minute of publication and source for machines', () => {
  for (const path of ARTICLES) {
    const front = fronts.get(path.replace(/\/index\.html$/, ''));
    const html = readText(path);
    expect(metaOf(html, 'ArticleTitle'), path).toBe(front?.title);
    expect(metaOf(html, 'PubDate'), path).toBe(front?.published_at);
    expect(metaOf(html, 'PubDate'), path).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    expect(metaOf(html, 'ContentSource'), path).toBe(front?.source);
  }
});

test('what is not published yet is nowhere: not in pages, feed, search index or manifest', async () => {
  const shown = await published();
  const hidden = [...fronts].filter(([address]) => !shown.has(address));
  const traces = hidden.flatMap(([address, { title }]) => [address.replace(/^.*\//, ''), title]);
  for (const path of PATHS) {
    const text = searchableText(readBytes(path));
    expect(
      traces.filter((trace) => text.includes(trace) || path.includes(trace)),
      path,
    ).toEqual([]);
  }
});

/** Letters and digits only: a copied sentence stays one when its commas change. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const RUN = 12;

/** The texts that the cited articles retell, where they are at hand. */
const seeds = join(process.cwd(), '..', 'shared', 'seeds');

test.skipIf(!existsSync(seeds))(
  'no article repeats twelve characters in a row of a text that it retells',
  () => {
    const runs = new Set<string>();
    for (const file of listFolder(seeds)) {
      const letters = lettersOf(readFileSync(join(seeds, file), 'utf8'));
      for (let at = 0; at + RUN <= letters.length; at++) runs.add(letters.slice(at, at + RUN));
    }
    expect(runs.size).toBeGreaterThan(1000);
    const repeated = ARTICLES.flatMap((path) => {
      const letters = lettersOf(wordsOf(readText(path)));
      const found: string[] = [];
      for (let at = 0; at + RUN <= letters.length; at++) {
        const run = letters.slice(at, at + RUN);
        if (runs.has(run)) found.push(`${path}: ${run}`);
      }
      return found;
    });
    expect(repeated).toEqual([]);
  },
);
