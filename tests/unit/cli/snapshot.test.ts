import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { snapshot } from '../../../src/cli/snapshot.ts';
import { loadChapter } from '../../../src/core/chapter/load-chapter.ts';
import { chainOf } from '../../../src/core/chapter/seal-chapter.ts';
import { chapterFolders } from '../../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../../src/core/files/disk-source.ts';
import { chainText } from '../../../src/core/seal/chain.ts';
import { formatManifest, formatSums, lastSnapshot, nextNumber } from '../../../src/core/snapshot/manifest.ts';
import { digestFolders, sha256 } from '../../../src/integrations/folder.ts';
import { sealed } from '../../problems/cases.ts';
import { type ChapterFiles, withFiles } from '../../problems/chapter-files.ts';
import { sealedOf } from '../../problems/sealed.ts';

const BOARD = 'data/published/board.csv';
const all: ChapterFiles = await sealedOf(sealed, '2026-03-31');

let root: string;
const write = (path: string, content: string | Uint8Array): void => {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const folders = () => chapterFolders(process.cwd(), root);

/** Writes a finished site of the chapter as it lies there: one page, the chain, the manifest and the sums. */
async function build(): Promise<void> {
  const chain = (await chainOf(diskSource(folders()))) ?? [];
  const files = new Map([
    ['index.html', '<p>1</p>'],
    ['data/v1/chain.csv', chainText(chain)],
  ]);
  const hashes = new Map([...files].map(([path, text]) => [path, sha256(text)]));
  const { data, content, public: publicFolder } = folders();
  const inputs = digestFolders({ data, content, public: publicFolder });
  const about = { asOf: '2026-03-31', number: nextNumber(chain), commit: null, inputs };
  const manifest = formatManifest(about, lastSnapshot(chain), hashes);
  files.set('manifest.json', manifest);
  files.set('SHA256SUMS', formatSums(new Map([...hashes, ['manifest.json', sha256(manifest)]])));
  for (const [path, text] of files) write(`dist/${path}`, text);
}

async function run(): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const say = (text: string): unknown => said.push(text);
  const code = await snapshot(root, say, say);
  return { code, said: said.join('\n') };
}

const problems = async (): Promise<string[]> => {
  const { report } = await loadChapter(diskSource(folders()), { today: '2026-04-15' });
  return report.problems.map(({ code, values }) => `${code} ${values['state'] ?? ''}`);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'snapshot-'));
  for (const [path, bytes] of withFiles(all, {})) write(path, bytes);
});

describe('npm run snapshot', () => {
  test('writes the line of the site and how every indicator stood, and the chapter checks clean', async () => {
    await build();
    const before = read('data/published/chain.csv').trimEnd().split('\n').length;
    const { code, said } = await run();
    expect(code).toBe(0);
    const added = read('data/published/chain.csv').trimEnd().split('\n').slice(before);
    expect(added.map((line) => line.split(',').slice(1, 6).join(','))).toEqual([
      '2026-03-31,board,2026-03-31-01,1,4',
      '2026-03-31,snapshot,2026-03-31-01,1,',
    ]);
    expect(said).toBe(
      `已记下快照 2026-03-31-01，写在 data/published/chain.csv 最后：\n${added.join('\n')}\n` +
        `对照表里 4 项和上一次快照不同，写在 ${BOARD}。\n现在可以发布 dist。`,
    );
    expect(
      read(BOARD)
        .split('\n')
        .map((line) => line.split(',').slice(2, 5).join(' ')),
    ).toEqual([
      'set id state',
      'small A07 published',
      'small B12 published',
      'small B10 published',
      'small D17 published',
      '',
    ]);
    expect(await problems()).toEqual([]);
    const again = await run();
    expect(again).toEqual({ code: 0, said: '这个网站已经在封存记录里：2026-03-31-01。' });
  });

  test('adds to the board only what stands otherwise, and says so when nothing does', async () => {
    await build();
    await run();
    const board = read(BOARD);
    await build();
    expect((await run()).said).toContain('\n对照表和上一次快照相同。\n');
    expect(read(BOARD)).toBe(board);
    expect(await problems()).toEqual([]);
  });

  test('a board that was changed afterwards, cut, lengthened or lost stops the check', async () => {
    await build();
    await run();
    const board = read(BOARD);
    const state = `里的对照表，${BOARD} 第 2 行到第 5 行和封存时不一样`;
    write(BOARD, board.replace('A07,published', 'A07,overdue'));
    expect(await problems()).toEqual([`chain-broken ${state}`]);
    write(BOARD, board.split('\n').slice(0, 3).join('\n'));
    expect(await problems()).toEqual([`chain-broken ${state}`]);
    write(BOARD, board.split('\n').slice(0, 1).join('\n'));
    expect(await problems()).toEqual([`chain-broken 里有以前的对照表，${BOARD} 不见了`]);
    write(BOARD, `${board}2026-04-30-02,2026-04-30,small,A07,overdue,,\n`);
    expect(await problems()).toEqual([`chain-broken 里没有 ${BOARD} 从第 6 行起的内容`]);
    write(BOARD, board.replaceAll('\n', '\r\n'));
    expect(await problems()).toEqual([]);
  });

  test('refuses a site that is not there, or that was built from other records', async () => {
    expect(await run()).toEqual({ code: 1, said: '没有生成好的网站。先生成：npm run build' });
    await build();
    write('data/site.yaml', read('data/site.yaml').replace(/^motto: .*$/m, 'motto: "另一句话"'));
    expect(await run()).toEqual({
      code: 1,
      said: '网站生成以后，记录或文章又改过。重新生成网站，再试一次：npm run build',
    });
  });
});
