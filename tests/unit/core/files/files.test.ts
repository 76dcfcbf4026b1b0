import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chapterFolders } from '../../../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../../../src/core/files/disk-source.ts';

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chapter-'));
  write('data/site.yaml', '站');
  write('data/ledgers/donations/2026-03.csv', 'id\n');
  write('data/.backup/site.yaml', 'old');
  write('content/news/.a.md.swp', 'x');
  write('content/news/a.md', 'a');
  write('src/content/news/b.md', 'b');
  write('package.json', '{}');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a chapter on the disk', () => {
  test('lists its files in order, without hidden ones and those of nobody; a folder may be missing', async () => {
    expect(await diskSource(chapterFolders('/', root)).list()).toEqual([
      'content/news/a.md',
      'data/ledgers/donations/2026-03.csv',
      'data/site.yaml',
    ]);
  });

  test('that is this repository has its texts in src/content, and says so', async () => {
    const source = diskSource(chapterFolders(root, undefined));
    expect(await source.list()).toContain('content/news/b.md');
    expect(source.shown('content/news/b.md')).toBe('src/content/news/b.md');
    expect(source.shown('data/site.yaml')).toBe('data/site.yaml');
  });

  test('is read byte by byte', async () => {
    const source = diskSource(chapterFolders('/', root));
    expect(Buffer.from(await source.read('data/site.yaml')).toString('utf8')).toBe('站');
    const digest = createHash('sha256').update('站').digest('hex');
    expect(await source.sha256('data/site.yaml')).toBe(digest);
  });

  test('holds nothing outside its folders', () => {
    const source = diskSource(chapterFolders('/', root));
    expect(() => source.read('package.json')).toThrow('not in a chapter: package.json');
  });

  test('that cannot be listed is no empty chapter', async () => {
    const folders = { ...chapterFolders('/', root), data: join(root, 'package.json') };
    await expect(diskSource(folders).list()).rejects.toThrow('ENOTDIR');
  });
});

test('each chapter has its own finished site and its own cache', () => {
  const own = chapterFolders('/chapters', undefined);
  const other = chapterFolders('/chapters', 'tests/a');
  expect(own).toMatchObject({ root: '/chapters', content: '/chapters/src/content', out: '/chapters/dist' });
  expect(other).toMatchObject({
    root: '/chapters/tests/a',
    content: '/chapters/tests/a/content',
    out: '/chapters/tests/a/dist',
    next: '/chapters/tests/a/dist.next',
    previous: '/chapters/tests/a/dist.previous',
    cache: '/chapters/tests/a/.astro',
  });
});
