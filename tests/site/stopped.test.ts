import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../src/core/files/disk-source.ts';
import { formatReport } from '../../src/core/problems/terminal.ts';
import { buildChapter, type Chapter, copyBalanced, readAll, writeChapterFile } from './chapters.ts';
import { cold, first } from './first-chapter.ts';

const LIST = 'data/ledgers/donations/2025-07.csv';

type Row = Record<string, string>;

/** The list with its first row changed: as a record, or as its cells. */
function changeFirst(text: string, change: (row: Row, second: Row) => Row): string {
  const [head = '', first = '', second = '', ...rest] = text.split('\n');
  const names = head.split(',');
  const record = (line: string): Row =>
    Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell]));
  const changed = change(record(first), record(second));
  return [head, Object.values(changed).join(','), second, ...rest].join('\n');
}

/** What Astro by itself publishes with exit code 0, and words that the report must have for it. */
const CASES = [
  {
    what: 'a row with a cell too few',
    change: ({ note: _note, ...row }: Row) => row,
    says: ['row-width', `${LIST}:2`],
    command: 'astro',
  },
  {
    what: 'an empty amount',
    change: (row: Row) => ({ ...row, amount: '' }),
    says: ['cell-empty', `${LIST}:2`],
    command: 'ours',
  },
  {
    what: 'a fund that does not exist',
    change: (row: Row) => ({ ...row, fund_id: 'nowhere' }),
    says: ['reference-unknown', `${LIST}:2`, 'nowhere'],
    command: 'ours',
  },
  {
    what: 'two rows with one id',
    change: (row: Row, second: Row) => ({ ...row, id: second['id'] ?? '' }),
    says: ['id-duplicate', `${LIST}:3`],
    command: 'ours',
  },
] as const;

/** The report of the check on a chapter, as a build prints it. */
async function reportOn({ root }: Chapter): Promise<string> {
  const folders = chapterFolders(process.cwd(), root);
  const { report } = await loadChapter(diskSource(folders), { asOf: undefined, today: '2026-11-20' });
  return formatReport(report, 'build');
}

async function expectStop(wrong: Chapter, { says, command }: (typeof CASES)[number]): Promise<void> {
  const report = await reportOn(wrong);
  for (const words of says) expect(report).toContain(words);
  const { code, output } = await buildChapter(wrong, command);
  expect(output).toContain(report);
  expect(code).toBe(1);
}

const good = readFileSync(join(first.root, LIST), 'utf8');

describe('before anything was built', () => {
  let chapter: Chapter;
  beforeAll(() => {
    chapter = copyBalanced();
  });
  afterAll(() => chapter.remove());

  for (const one of CASES)
    test(`${one.what} stops the build with the whole report, and there is no site`, async () => {
      writeChapterFile(chapter, LIST, changeFirst(good, one.change));
      await expectStop(chapter, one);
      expect(readAll(chapter.out)).toBeUndefined();
    });
});

describe('after a good build', () => {
  afterAll(() => writeChapterFile(first, LIST, good));

  for (const one of CASES)
    test(`${one.what} stops the build with the whole report, and the good site stays as it is`, async () => {
      expect(readAll(first.out)).toEqual(cold);
      expect(cold.size).toBeGreaterThan(20);
      writeChapterFile(first, LIST, changeFirst(good, one.change));
      await expectStop(first, one);
      expect(readAll(first.out)).toEqual(cold);
      expect(readAll(join(first.root, 'dist.next'))).toBeUndefined();
    });
});
