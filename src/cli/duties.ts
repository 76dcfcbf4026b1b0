import { parseArgs } from 'node:util';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { type Assessment, assessSets } from '../core/indicators/assess.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { dutyKinds } from '../core/schemas/indicator.ts';
import { daysFrom, isCalendarDate, todayInShanghai, yearOf } from '../core/values/calendar-date.ts';

const USAGE = `用法：npm run duties -- [--root 文件夹] [--as-of 日期] [--days 天数]
  --root 文件夹         看哪一个网站；不写就是本文件夹
  --as-of 2026-10-31   从哪一天算起；不写就是演示站自己的日期，或者今天
  --days 60            往后看多少天；不写就是 60 天
没有逾期和缺失时退出码是 0，有是 1，命令写错是 2。`;

const AHEAD = 60;

/** One duty in a line: when, which, by what kind of deadline. */
interface DutyLine {
  readonly on: string;
  readonly text: string;
}

const named = ({ indicator }: Assessment): string => `${indicator.id} ${indicator.title.zh}`;

/** Every open day of an indicator up to a day, each with what it is about. */
const openLines = (assessment: Assessment, asOf: string, ahead: number): DutyLine[] =>
  assessment.open
    .filter(({ dueOn }) => daysFrom(asOf, dueOn) <= ahead)
    .map(({ dueOn, about, provisional }) => {
      const days = daysFrom(asOf, dueOn);
      const when = days < 0 ? `已逾期 ${-days} 天` : days === 0 ? '今天到期' : `还有 ${days} 天`;
      const subject = about === undefined ? '' : `：${about}`;
      const doubt = provisional ? `，暂定：${yearOf(dueOn)} 年的放假安排还没有公布` : '';
      const kind = dutyKinds[assessment.indicator.duty.kind][0];
      return { on: dueOn, text: `  ${dueOn}  ${when}  ${named(assessment)}${subject}（${kind}${doubt}）` };
    });

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}（${lines.length} 项）`, ...lines];
}

/** What is missing, what is late and what falls due in the days ahead, in plain words. Days are counted from `asOf`. */
export function dutyList(assessments: readonly Assessment[], asOf: string, ahead: number): string {
  const every = assessments.flatMap((one) => openLines(one, asOf, ahead));
  // Two needs of one indicator may wait for the same day.
  const lines = every
    .filter(({ text }, at) => every.findIndex((one) => one.text === text) === at)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const missing = assessments.filter(({ state }) => state === 'missing');
  const late = lines.filter(({ on }) => on < asOf);
  const coming = lines.filter(({ on }) => on >= asOf);
  const nothing = missing.length + lines.length === 0 ? ['', '没有缺的，也没有要到期的。'] : [];
  return [
    `从 ${asOf} 算起，往后看 ${ahead} 天。`,
    ...section(
      '已经逾期',
      late.map(({ text }) => text),
    ),
    ...section(
      '缺失',
      missing.map((one) => `  ${named(one)}：${lacking(one)}`),
    ),
    ...section(
      '将要到期',
      coming.map(({ text }) => text),
    ),
    ...nothing,
  ].join('\n');
}

const lacking = ({ needs }: Assessment): string =>
  needs
    .filter(({ outcome }) => !outcome.met)
    .map(({ need }) => need.title.zh)
    .join('；');

interface Wishes {
  readonly root: string | undefined;
  readonly asOf: string | undefined;
  readonly days: number;
}

function readWishes(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Wishes | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { root: { type: 'string' }, 'as-of': { type: 'string' }, days: { type: 'string' } },
    });
    const asOf = values['as-of'] ?? env['SOURCE_AS_OF'];
    const days = values.days ?? String(AHEAD);
    if ((asOf !== undefined && !isCalendarDate(asOf)) || !/^\d{1,4}$/.test(days)) return undefined;
    return { root: values.root ?? env['SITE_ROOT'], asOf, days: Number(days) };
  } catch {
    return undefined;
  }
}

/** The command: says what is missing, late and coming. Resolves to the exit code. */
export async function duties(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  const wishes = readWishes(args, env);
  if (!wishes) {
    printError(USAGE);
    return 2;
  }
  const { chapter, report } = await loadChapter(diskSource(chapterFolders(process.cwd(), wishes.root)), {
    asOf: wishes.asOf,
    today: todayInShanghai(new Date()),
  });
  if (!chapter) {
    printError(formatReport(report, 'check'));
    return 1;
  }
  const boards = assessSets(chapter.indicatorSets, chapter);
  if (boards.length === 0) {
    printError('data/indicators 里没有指标集。');
    return 1;
  }
  for (const { set, assessments } of boards) {
    const list = dutyList(assessments, chapter.asOf, wishes.days);
    print(boards.length > 1 ? `【${set.title.zh}】${list}\n` : list);
  }
  const all = boards.flatMap(({ assessments }) => assessments);
  return all.some(({ state }) => state === 'missing' || state === 'overdue') ? 1 : 0;
}

if (import.meta.main)
  process.exitCode = await duties(process.argv.slice(2), process.env, console.log, console.error);
