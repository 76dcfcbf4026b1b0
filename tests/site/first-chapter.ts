import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildChapter, type Chapter, copyBalanced, readAll, writeChapterFile } from './chapters.ts';

// The small chapter with its site, built from nothing: once for all test files of a worker.

const PICTURE = '<path class="line" d="M11 13h17"/>';
const DRAFT = 'content/news/draft-without-day.md';
const LATER = 'content/news/after-the-day.md';

/** The chapter with articles that must not be seen yet. */
export function withUnpublished(chapter: Chapter): Chapter {
  const article = readFileSync(join(chapter.root, 'content/news/flood-aid-2025.md'), 'utf8');
  const plain = article.replace(/^updated_at: .*\nchange_note: .*\n/m, '');
  writeChapterFile(
    chapter,
    DRAFT,
    plain.replace(/^title: .*$/m, 'title: "还没有写完的稿子"').replace(/^---$/m, '---\ndraft: true'),
  );
  writeChapterFile(
    chapter,
    LATER,
    plain
      .replace(/^title: .*$/m, 'title: "到了日子才发的稿子"')
      .replace(/^published_at: .*$/m, 'published_at: "2026-04-01 08:00"'),
  );
  return chapter;
}

/** Files of a site by path. */
export type Site = ReadonlyMap<string, Buffer>;

/** Builds a chapter in which nothing is wrong. */
export async function build(chapter: Chapter): Promise<Site> {
  const { code, output } = await buildChapter(chapter);
  expect(code, output).toBe(0);
  return readAll(chapter.out) ?? new Map();
}

/** A second set of indicators, which is not the main one: its id comes before that of the first. */
export function withSecondSet(chapter: Chapter): Chapter {
  const small = readFileSync(join(chapter.root, 'data/indicators/small.yaml'), 'utf8');
  writeChapterFile(
    chapter,
    'data/indicators/early.yaml',
    small.replace('id: "small"', 'id: "early"').replace(/zh: "[^"]*指标集"/, 'zh: "早一年的指标集"'),
  );
  return chapter;
}

/** Who changes a file of it takes the change back: others build it again. */
export const first: Chapter = withSecondSet(
  withUnpublished(
    copyBalanced((text, path) => (path.endsWith('.svg') ? text.replace('</svg>', `${PICTURE}</svg>`) : text)),
  ),
);
process.once('exit', () => first.remove());

/** Its site after the first build, without anything kept from before. */
export const cold: Site = await build(first);
