import { entryOf } from './catalogue.ts';
import type { Problem } from './problem.ts';
import { severityOf } from './report.ts';

/** The line of a register that explains or settles a problem that cannot be mended, and what to know of it. */
export interface Exception {
  readonly words: string;
  /** Ready to copy; what only people know is left to fill in. */
  readonly line: string;
}

/** A problem in words. */
export interface Sentences {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  readonly exception?: Exception;
}

/** Where to look, in the words of a spreadsheet or an editor: `第 14 行 D 列（amount）`. */
function placeOf({ at }: Problem): string {
  const column = at.column ? `（${at.column}）` : '';
  if (at.cell && at.row) return `第 ${at.row} 行 ${at.cell.replace(/\d+$/, '')} 列${column}`;
  if (at.row) return `第 ${at.row} 行`;
  if (at.line) return `第 ${at.line} 行${column}`;
  return at.column ? ` ${at.column} ` : '文件里';
}

function exceptionTo(problem: Problem): Exception | undefined {
  const { code, gap, subject } = problem;
  const severity = severityOf(problem);
  if (severity === 'error' && gap)
    return {
      words: '查明原因、确实改不了的，由负责人批准，在 data/variances.csv 加一行：',
      line: `编号,${gap.identity},${gap.subject},${gap.difference},原因,说明日期,批准人`,
    };
  if (severity === 'warning' && subject !== undefined)
    return {
      words: '核实没有写错的，在 data/settlements.csv 加一行，这个警告就不再报告：',
      line: `编号,${code},${subject},核实结果,核实日期,核实人`,
    };
  return undefined;
}

/** The fact, the expectation and the fix, in Chinese. */
export function sentencesOf(problem: Problem): Sentences {
  const { at } = problem;
  const values = {
    file: at.file,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(at.row === undefined ? {} : { row: at.row }),
    ...(at.column === undefined ? {} : { column: at.column }),
    ...(at.cell === undefined ? {} : { cell: at.cell }),
    ...problem.values,
    place: placeOf(problem),
  };
  const { fact, expected, fix } = entryOf(problem.code).zh;
  const exception = exceptionTo(problem);
  return {
    found: fact(values),
    expected: expected(values),
    fix: fix(values),
    ...(exception ? { exception } : {}),
  };
}
