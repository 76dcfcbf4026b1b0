import { parseArgs } from 'node:util';
import { correctChapter, Disorder, isStated, type Left } from '../core/chapter/correct-chapter.ts';
import { CannotCorrect, type Change, type Wish, wholeColumnOf } from '../core/chapter/correcting.ts';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import type { Source } from '../core/chapter/source.ts';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { writeChapter } from '../core/files/write-chapter.ts';
import type { Report } from '../core/problems/problem.ts';
import { severityOf } from '../core/problems/report.ts';
import { sentencesOf } from '../core/problems/sentences.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { correctionKinds } from '../core/schemas/correction.ts';
import { isCalendarDate, todayInShanghai } from '../core/values/calendar-date.ts';
import { type Ask, withAsk } from './ask.ts';

const USAGE = `用法：npm run correct -- [--record 编号] [--field 列] [--new 现在的值] [--reason 原因] [--by 批准人] [--kind fix|withdraw|redact] [--on 日期] [--root 文件夹]
  没有写的，会一项一项问。
  --field    同一条里几列要一起改的，写几次 --field 和 --new，例如基金和限定
  --record   名单的行写 d-2026-03-r17，登记表写 funds/flood，名单登记写 batches/donations/2026-03
  --kind     fix 更正（不写就是它）；withdraw 撤回整条；redact 隐去不该公开的内容
  --on       决定日期；不写就是数据截至的那一天`;

const options = {
  record: { type: 'string' },
  field: { type: 'string', multiple: true },
  new: { type: 'string', multiple: true },
  reason: { type: 'string' },
  by: { type: 'string' },
  kind: { type: 'string' },
  on: { type: 'string' },
  root: { type: 'string' },
} as const;

type Several = 'field' | 'new';
export type CorrectFlags = { readonly [N in Exclude<keyof typeof options, Several>]?: string | undefined } & {
  readonly [N in Several]?: readonly string[] | undefined;
};

const kinds = Object.keys(correctionKinds) as Wish['kind'][]; // the keys of a literal

/** The wish of the flags; what they leave open is asked. */
async function readWish(flags: CorrectFlags, ask: Ask, asOf: string): Promise<Wish> {
  const kind = kinds.find((name) => name === (flags.kind ?? 'fix'));
  if (!kind) throw new CannotCorrect(`--kind 写 fix、withdraw 或 redact，不是“${flags.kind}”。`);
  const given = async (flag: string | undefined, question: string): Promise<string> =>
    (flag ?? (await ask(question))).trim();
  const recordId = await given(flags.record, '改哪一条？写它的编号，例如 d-2026-03-r17：');
  const whole = kind === 'withdraw' ? wholeColumnOf(recordId) : undefined;
  const field = whole ?? (await given(flags.field?.[0], '改哪一列？写英文列名，例如 amount：'));
  const now =
    kind === 'withdraw'
      ? undefined
      : await given(flags.new?.[0], '现在应当是什么？照文件里的写法，空着就是清空：');
  const also = flags.field?.slice(1).map((one, i) => ({ field: one, new: flags.new?.[i + 1] ?? '' })) ?? [];
  if (also.length > 0 && kind !== 'fix') throw new CannotCorrect('只有更正（fix）能一次改几列。');
  const reason = await given(flags.reason, '为什么改？写怎么错的、怎么发现的：');
  const approvedBy = await given(flags.by, '谁批准的？写职务和姓：');
  const decidedOn = flags.on ?? asOf;
  if (reason === '' || approvedBy === '') throw new CannotCorrect('更正要写原因和批准人。');
  if (!isCalendarDate(decidedOn))
    throw new CannotCorrect(`--on 写 2026-03-20 这样的日期，不是“${decidedOn}”。`);
  return { recordId, field, new: now, also, kind, reason, decidedOn, approvedBy };
}

const told = ({ id, record, field, old, new: now, file }: Change, kind: Wish['kind']): string => {
  const was = kind === 'redact' ? '（不再写出）' : old || '空';
  const cell = `${record} 的 ${field}：${was} → ${now || (kind === 'withdraw' ? '撤回' : '空')}`;
  return `${id || '没有封存，直接改'}  ${cell}  ${file}`;
};

/** A number that others state: where, what is written, what it is by the lists, and what to do. */
function leftText({ problem, cell }: Left, { recordId, approvedBy }: Wish): string {
  const { at, values } = problem;
  const place = `${at.file}${at.line === undefined ? '' : ` 第 ${at.line} 行`}`;
  if (cell) {
    const { record, field, old, now } = cell;
    const command = `npm run correct -- --record ${record} --field ${field} --new ${now} --reason "随 ${recordId} 更正" --by "${approvedBy}"`;
    return `${place} ${field}：写的是 ${old}，照名单是 ${now}。核对原件：原件也要改的，运行下面一行；原件不改的，在 data/variances.csv 说明相差。\n    ${command}`;
  }
  if (values['written'] !== undefined)
    return `${place}：“${values['label']}”改成 ${values['written']}，写上 updated_at 和 change_note。`;
  const { found, fix } = sentencesOf(problem);
  return `${place}：${found}${fix}`;
}

const onlyErrors = (report: Report): Report => ({
  ...report,
  problems: report.problems.filter((problem) => severityOf(problem) === 'error'),
});

/** Corrects one record of a chapter. Resolves to the exit code; says itself what it did. Nothing is written unless the chapter is in order then, but for what others state. */
async function correctRecord(
  flags: CorrectFlags,
  ask: Ask,
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  const folders = chapterFolders(process.cwd(), flags.root ?? process.env['SITE_ROOT']);
  const source = diskSource(folders);
  const today = todayInShanghai(new Date());
  const before = await loadChapter(source, { today });
  if (before.report.problems.some((one) => severityOf(one) === 'error' && !isStated(one))) {
    printError(`${formatReport(before.report, 'check')}\n\n没有改动：先改好上面的错误，再做更正。`);
    return 1;
  }
  try {
    const wish = await readWish(flags, ask, before.asOf);
    const check = async (over: Source) => (await loadChapter(over, { today })).report;
    const { files, changes, left, redacted } = await correctChapter(source, wish, check);
    writeChapter(folders, files);
    for (const [i, change] of changes.entries()) print(told(change, i === 0 ? wish.kind : 'fix'));
    print(`已写好 ${changes.length} 处更正，记在 data/corrections.csv。${redacted ? '副本已换掉。' : ''}`);
    if (left.length === 0) return 0;
    print(`\n还有 ${left.length} 处别处写的数要跟着改，改好以前 npm run check 不通过：`);
    for (const one of left) print(leftText(one, wish));
    return 0;
  } catch (error) {
    if (error instanceof Disorder) {
      printError(
        `${formatReport(onlyErrors(error.report), 'check')}\n\n没有改动：这样更正以后有上面的错误。`,
      );
      return 1;
    }
    if (!(error instanceof CannotCorrect)) throw error;
    printError(`没有改动：${error.message}`);
    return 1;
  }
}

async function main(args: string[]): Promise<number> {
  let flags: CorrectFlags;
  try {
    flags = parseArgs({ args, options }).values;
  } catch {
    console.error(USAGE);
    return 2;
  }
  return withAsk((ask) => correctRecord(flags, ask, console.log, console.error));
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
