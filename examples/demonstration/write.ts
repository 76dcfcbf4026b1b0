/** Writes the fictional chapter's data anew: `npm run demo`. Same program, same bytes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { seal } from '../../src/cli/seal.ts';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../src/core/files/disk-source.ts';
import { gzipText } from '../../src/core/files/gzip.ts';
import { describeChapter } from './chapter.ts';
import { earlierBoard } from './earlier-board.ts';
import { describePublished } from './published.ts';

const root = join(import.meta.dirname, '../..');
const data = join(root, 'data');
const generatedTables = ['donations', 'disbursements', 'goods-received', 'goods-issued'];

refuseRealChapter();
const { files, corrected } = describeChapter((id) =>
  readFileSync(join(root, 'public/documents', `${id}.pdf`)),
);
for (const table of generatedTables) removeStaleBatches(table);
rmSync(join(data, 'published'), { recursive: true, force: true });
for (const [path, text] of files) writeText(path, text);
// What was corrected can only be read beside what was published.
for (const [path, text] of describePublished(files, corrected, [])) writeText(path, text);
const board = await earlierBoard(diskSource(chapterFolders(root, undefined)));
for (const [path, text] of describePublished(files, corrected, board)) writeText(path, text);
process.stdout.write(`演示数据已写好：${files.size} 个文件。\n`);
process.exitCode = await seal(
  { root: undefined, asOf: undefined, first: false, again: true },
  () => undefined,
  console.error,
);

/** A chapter's own accounts must never be replaced by invented ones. */
function refuseRealChapter(): void {
  const settings = join(data, 'site.yaml');
  if (!existsSync(settings) || parse(readFileSync(settings, 'utf8'))?.demonstration === true) return;
  process.stderr.write('data/site.yaml 没有写 demonstration: true，这里是真实的账，没有改动任何文件。\n');
  process.exit(1);
}

function removeStaleBatches(table: string): void {
  const folder = join(data, 'ledgers', table);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
    if (!files.has(`ledgers/${table}/${name}`)) rmSync(join(folder, name));
  }
}

function writeText(path: string, text: string): void {
  const target = join(data, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, path.endsWith('.gz') ? gzipText(text) : text);
}
