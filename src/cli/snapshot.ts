import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import { readChain } from '../core/chapter/read-published.ts';
import { chainOf } from '../core/chapter/seal-chapter.ts';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { newHasher } from '../core/files/hasher.ts';
import { writeChapter } from '../core/files/write-chapter.ts';
import { standingsOf } from '../core/indicators/standing.ts';
import { hasErrors } from '../core/problems/report.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { BOARD_FILE, boardGrowth, boardSeal, boardText } from '../core/seal/board-log.ts';
import { appended, chainText, lineText } from '../core/seal/chain.ts';
import { CHAIN_FILE } from '../core/seal/copy.ts';
import { MANIFEST, nextNumber, readManifest } from '../core/snapshot/manifest.ts';
import { PUBLISHED_CHAIN, verifyCopy } from '../core/snapshot/verify.ts';
import { todayInShanghai } from '../core/values/calendar-date.ts';
import { digestFolders, sha256 } from '../integrations/folder.ts';
import { folderCopy, verdictText } from './verify.ts';

const USAGE = `用法：npm run snapshot -- [--root 文件夹]
  把刚生成、就要发布的网站记进封存记录：以后谁拿到一份网站，都能知道它是不是这一天发布的。
  --root 文件夹   哪一个网站；不写就是本文件夹`;

/** Writes the finished site into the chain. Resolves to the exit code; says itself what it did. */
export async function snapshot(
  root: string | undefined,
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  const folders = chapterFolders(process.cwd(), root);
  const source = diskSource(folders);
  const chain = await chainOf(source);
  if (!chain) {
    printError('这里还没有封存过。先封存：npm run seal -- --first');
    return 1;
  }
  const bytes = existsSync(join(folders.out, MANIFEST)) && readFileSync(join(folders.out, MANIFEST));
  const built = bytes ? readManifest(bytes.toString())?.snapshot : undefined;
  if (!bytes || !built) {
    printError('没有生成好的网站。先生成：npm run build');
    return 1;
  }
  const { chapter, report } = await loadChapter(source, {
    asOf: built.as_of,
    today: todayInShanghai(new Date()),
    thorough: true,
    publishing: true,
  });
  if (!chapter || hasErrors(report)) {
    printError(`${formatReport(report, 'check')}\n\n没有记进封存记录：先改好上面的错误。`);
    return 1;
  }
  const verdict = await verifyCopy(folderCopy(folders.out), chain, {
    sha256,
    newHasher,
    readChain: async (text) =>
      (await readChain(text, PUBLISHED_CHAIN, () => true))?.map(({ value }) => value),
  });
  if (verdict.faults.length > 0) {
    printError(`${verdictText(verdict, true)}\n没有记进封存记录。重新生成网站，再试一次：npm run build`);
    return 1;
  }
  if (verdict.published) {
    print(`这个网站已经在封存记录里：${verdict.published.key}。`);
    return 0;
  }
  const { data, content, public: publicFolder } = folders;
  if (digestFolders({ data, content, public: publicFolder }) !== built.inputs) {
    printError('网站生成以后，记录或文章又改过。重新生成网站，再试一次：npm run build');
    return 1;
  }
  const asOf = built.as_of;
  const key = `${asOf}-${String(nextNumber(chain)).padStart(2, '0')}`;
  const growth = boardGrowth(chapter.boardLog, standingsOf(chapter.indicatorSets, chapter), { key, asOf });
  const log = [...chapter.boardLog, ...growth];
  const board = growth.length > 0 ? [boardSeal(log, { key, asOf }, newHasher)] : [];
  const line = { on: asOf, kind: 'snapshot', key, version: 1, sha256: sha256(bytes) } as const;
  const all = appended(chain, [...board, line], newHasher);
  writeChapter(
    folders,
    new Map([
      [CHAIN_FILE, chainText(all)],
      ...(board.length > 0 ? [[BOARD_FILE, boardText(log)] as const] : []),
    ]),
  );
  const written = all.slice(chain.length).map(lineText).join('\n');
  const stood =
    growth.length > 0
      ? `对照表里 ${growth.length} 项和上一次快照不同，写在 ${BOARD_FILE}。`
      : '对照表和上一次快照相同。';
  print(`已记下快照 ${key}，写在 ${CHAIN_FILE} 最后：\n${written}\n${stood}\n现在可以发布 dist。`);
  return 0;
}

async function main(args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: { root: { type: 'string' } } });
    return await snapshot(values.root ?? process.env['SITE_ROOT'], console.log, console.error);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // parseArgs
    console.error(USAGE);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
