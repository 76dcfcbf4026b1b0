import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import { readChain } from '../core/chapter/read-published.ts';
import { chainOf, sealChapter } from '../core/chapter/seal-chapter.ts';
import type { Source } from '../core/chapter/source.ts';
import { type ChapterFolders, chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { gzipText } from '../core/files/gzip.ts';
import { writeChapter } from '../core/files/write-chapter.ts';
import { hasErrors } from '../core/problems/report.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { beginsWith } from '../core/seal/chain.ts';
import { isCalendarDate, todayInShanghai } from '../core/values/calendar-date.ts';

const USAGE = `用法：npm run seal -- [--root 文件夹] [--as-of 日期] [--first]
  --root 文件夹         封存哪一个网站公布的内容；不写就是本文件夹
  --as-of 2026-10-31   数据截至哪一天，也是封存的日期；不写就是演示站自己的日期，或者今天
  --first              第一次封存；以后不写`;

export interface SealWishes {
  readonly root: string | undefined;
  readonly asOf: string | undefined;
  readonly first: boolean;
  /** Whether the chain may be another than that of the last published site: only a demonstration, written anew, may begin again. */
  readonly again?: boolean;
}

/** The chain on the site that was published last; undefined when there is none here. */
async function publishedChain({ out }: ChapterFolders) {
  const file = join(out, 'data', 'v1', 'chain.csv');
  if (!existsSync(file)) return undefined;
  const lines = await readChain(readFileSync(file, 'utf8'), file, () => true);
  return lines?.map(({ value }) => value) ?? [];
}

async function refusal(source: Source, folders: ChapterFolders, first: boolean): Promise<string | undefined> {
  const chain = await chainOf(source);
  // Whoever deletes the whole chain may not begin another one, either.
  if (!beginsWith(chain ?? [], (await publishedChain(folders)) ?? []))
    return '封存记录和上次发布的网站不一样，公布过的行不见了或者改了。从以前的版本取回 data/published。';
  if (!chain) return first ? undefined : '这里还没有封存过。第一次封存写：npm run seal -- --first';
  return first ? '这里已经封存过，封存记录只往后加。去掉 --first。' : undefined;
}

/** Seals what a chapter has published. Resolves to the exit code; says itself what it did. */
export async function seal(
  { root, asOf, first, again = false }: SealWishes,
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  const folders = chapterFolders(process.cwd(), root);
  const source = diskSource(folders);
  const { chapter, report } = await loadChapter(source, {
    asOf,
    today: todayInShanghai(new Date()),
    thorough: true,
  });
  if (!chapter || hasErrors(report)) {
    printError(`${formatReport(report, 'check')}\n\n没有封存：先改好上面的错误。`);
    return 1;
  }
  const refused = again && chapter.site.demonstration ? undefined : await refusal(source, folders, first);
  if (refused !== undefined) {
    printError(refused);
    return 1;
  }
  const { lines, files } = await sealChapter(source, chapter, chapter.asOf, gzipText);
  writeChapter(folders, files);
  for (const { seq, key, version, rows } of lines)
    print(
      `${seq}  ${key}${version > 1 ? `  第 ${version} 版` : ''}${rows === undefined ? '' : `  ${rows} 行`}`,
    );
  print(
    lines.length === 0
      ? '没有要封存的，封存记录没有改动。'
      : `已封存 ${lines.length} 项，写在 data/published/chain.csv；副本在 data/published/copies。`,
  );
  return 0;
}

function readWishes(args: string[]): SealWishes | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { root: { type: 'string' }, 'as-of': { type: 'string' }, first: { type: 'boolean' } },
    });
    const asOf = values['as-of'] ?? process.env['SOURCE_AS_OF'];
    if (asOf !== undefined && !isCalendarDate(asOf)) return undefined;
    return { root: values.root ?? process.env['SITE_ROOT'], asOf, first: values.first === true };
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const wishes = readWishes(process.argv.slice(2));
  if (!wishes) console.error(USAGE);
  process.exitCode = wishes ? await seal(wishes, console.log, console.error) : 2;
}
