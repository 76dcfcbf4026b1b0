import { parseArgs } from 'node:util';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { reportJson } from '../core/problems/json.ts';
import { hasErrors } from '../core/problems/report.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { isCalendarDate, todayInShanghai } from '../core/values/calendar-date.ts';
import { progressLine } from './progress.ts';

const USAGE = `用法：npm run check -- [--root 文件夹] [--as-of 日期] [--format text|json]
  --root 文件夹         检查哪一个网站的内容；不写就是本文件夹
  --as-of 2026-10-31   数据截至哪一天；不写就是演示站自己的日期，或者今天
  --format json        给程序读的结果
没有错误时退出码是 0，有错误是 1，命令写错是 2。`;

interface Wishes {
  readonly root: string | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
}

function readWishes(args: string[]): Wishes | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { root: { type: 'string' }, 'as-of': { type: 'string' }, format: { type: 'string' } },
    });
    const format = values.format ?? 'text';
    const asOf = values['as-of'] ?? process.env['SOURCE_AS_OF'];
    if (format !== 'text' && format !== 'json') return undefined;
    if (asOf !== undefined && !isCalendarDate(asOf)) return undefined;
    return { root: values.root ?? process.env['SITE_ROOT'], asOf, json: format === 'json' };
  } catch {
    return undefined;
  }
}

async function main(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (!wishes) {
    console.error(USAGE);
    return 2;
  }
  const source = diskSource(chapterFolders(process.cwd(), wishes.root));
  const progress = progressLine(process.stderr, process.env);
  const today = todayInShanghai(new Date());
  const { report } = await loadChapter(source, {
    asOf: wishes.asOf,
    today,
    progress: (what, done, of) => progress.show(what, done, of),
  });
  progress.clear();
  console.log(wishes.json ? JSON.stringify(reportJson(report), null, 2) : formatReport(report, 'check'));
  return hasErrors(report) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
