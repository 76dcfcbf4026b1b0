import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import { overlaySource } from '../core/chapter/overlay-source.ts';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { writeChapter } from '../core/files/write-chapter.ts';
import { type BatchName, withBatch } from '../core/import/batch-line.ts';
import { atForeign, type ImportedList, importList } from '../core/import/import-list.ts';
import type { Column } from '../core/ingest/shape.ts';
import type { Problem } from '../core/problems/problem.ts';
import { reportOf, severityOf } from '../core/problems/report.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { tableTitles } from '../core/schemas/tables.ts';
import { todayInShanghai } from '../core/values/calendar-date.ts';
import { isBatchId } from '../core/values/record-id.ts';
import { type Ask, withAsk } from './ask.ts';
import { choicesOf, readKnown } from './import-known.ts';
import { CannotImport, findPlace, pairs, readGrids } from './import-sheet.ts';
import { toldOf, totalsWrong } from './import-words.ts';

const USAGE = `用法：npm run import -- 名单.xlsx [--id 2026-11] [--table donations] [--sheet 工作表] [--set 列=值]… [--map 表头=列]… [--root 文件夹]
  把 Excel、WPS 的表格（.xlsx、.xls、.et，或者任何编码的 .csv、.txt）变成 data/ledgers 里的名单。原来的表格不会改动，也不要放进网站的文件夹。
  --id      名单编号，例如 2026-11；没有写的，会一项一项问
  --table   donations 捐款、disbursements 支出、goods-received 收到物资、goods-issued 发出物资；不写就看表头
  --set     整份名单都一样、表里又没有的列，例如 --set fund_id=general --set channel=bank
  --map     认不出来的表头是哪一列，例如 --map 爱心企业=donor_display
  --replace 换掉还没有封存的同名名单`;

const options = {
  id: { type: 'string' },
  table: { type: 'string' },
  sheet: { type: 'string' },
  set: { type: 'string', multiple: true },
  map: { type: 'string', multiple: true },
  replace: { type: 'boolean' },
  root: { type: 'string' },
} as const;

export interface ImportWishes {
  readonly file: string;
  readonly id?: string | undefined;
  readonly table?: string | undefined;
  readonly sheet?: string | undefined;
  /** `column=value`. */
  readonly set?: readonly string[] | undefined;
  /** `heading=column`. */
  readonly map?: readonly string[] | undefined;
  readonly replace?: boolean | undefined;
  readonly root?: string | undefined;
}

const described = ({ name, meta }: Column): string =>
  `${name}（${meta.title}）${meta.description ? `：${meta.description}` : ''}`;

/** What stops the list from being written: faults of cells and totals, then what the check of the whole chapter finds in it. */
async function problemsOf(
  list: ImportedList,
  target: string,
  place: BatchName,
  wishes: ImportWishes,
): Promise<Problem[]> {
  if (list.problems.length > 0) return [...list.problems];
  const source = diskSource(chapterFolders(process.cwd(), wishes.root ?? process.env['SITE_ROOT']));
  // Rules of rows hold for registered lists only: for the check alone, the register gets its line.
  const batches = new TextDecoder().decode(await source.read('data/batches.csv'));
  const texts = new Map([
    [target, list.text],
    ['data/batches.csv', withBatch(batches, place, list)],
  ]);
  const { report } = await loadChapter(overlaySource(source, texts), {
    today: todayInShanghai(new Date()),
  });
  return report.problems
    .filter(({ at }) => at.file === source.shown(target))
    .map((problem) => atForeign(problem, list));
}

/** Brings a foreign list into the chapter. Resolves to the exit code; says itself what it did. Nothing is written unless every row is in order. */
export async function importFile(
  wishes: ImportWishes,
  ask: Ask,
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  try {
    const folders = chapterFolders(process.cwd(), wishes.root ?? process.env['SITE_ROOT']);
    const { grid, table, heading } = findPlace(readGrids(wishes.file), wishes);
    const known = await readKnown(diskSource(folders));
    const batch = (
      wishes.id ?? (await ask(`这是一份${tableTitles[table].zh}名单。编号写什么？例如 2026-11：`))
    ).trim();
    if (!isBatchId(batch))
      throw new CannotImport(
        `名单编号“${batch}”不能用。用小写英文字母、数字和短横线，例如 2026-11 或 2026-11-05-qr。`,
      );
    const target = `data/ledgers/${table}/${batch}.csv`;
    if (existsSync(path.join(folders.root, target)) && !wishes.replace)
      throw new CannotImport(
        `已经有 ${target}。换一个编号；要换掉还没有封存的名单，加上 --replace；封存过的用 npm run correct 更正。`,
      );
    const same = pairs(wishes.set);
    const file = path.basename(wishes.file);
    const make = (): ImportedList => importList(grid, heading, { file, table, batch, same }, known);
    let list = make();
    for (const column of list.problems.length > 0 ? [] : list.missing) {
      if (!make().missing.some(({ name }) => name === column.name)) continue;
      const answer = (
        await ask(
          `表里没有 ${described(column)}。整份都一样就写在这里${choicesOf(column, known)}；各行不同就先在表里加一列“${column.meta.title}”：`,
        )
      ).trim();
      if (answer !== '') same.set(column.name, answer);
    }
    list = make();
    if (list.missing.length > 0 && list.problems.length === 0)
      throw new CannotImport(
        `还缺这些列，每一行都要填：\n${list.missing.map((column) => `  ${described(column)}${choicesOf(column, known)}`).join('\n')}\n各行不同就在表里加一列；整份都一样就写 --set 列=值。${list.unused.length > 0 ? `\n没有认出来的表头：${list.unused.join('、')}；它就是其中一列时，写 --map 表头=列。` : ''}`,
      );
    const wrong = totalsWrong(list);
    const problems = await problemsOf(list, target, { table, batch }, wishes);
    for (const line of toldOf(grid, heading, list)) print(line);
    if (wrong.length > 0 || problems.some((problem) => severityOf(problem) === 'error')) {
      if (problems.length > 0)
        printError(`\n${formatReport(reportOf(problems, 1, list.rows.length), 'check')}`);
      const names = list.filled.has('donor_type') && problems.some(({ code }) => code === 'name-mask');
      const kinds = names
        ? ['名字看不出是个人还是单位的，在表里加一列“捐赠人类别”，写“个人”或者“单位”。']
        : [];
      printError(`\n${[...wrong, ...kinds, `没有写任何文件。在 ${file} 里改好，再来一次。`].join('\n')}`);
      return 1;
    }
    if (problems.length > 0) print(`\n${formatReport(reportOf(problems, 1, list.rows.length), 'check')}`);
    writeChapter(folders, new Map([[target, list.text]]));
    print(
      `\n已写好 ${target}。接着由另一个人从银行流水和票据数出行数、笔数和金额，写进 data/batches.csv；再运行 npm run check。`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CannotImport)) throw error;
    printError(error.message);
    return 1;
  }
}

function readWishes(args: string[]): ImportWishes | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, ...values };
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
  return withAsk((ask) => importFile(wishes, ask, console.log, console.error));
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
