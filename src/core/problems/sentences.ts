import { entryOf } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** A problem in words. */
export interface Sentences {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Where to look, in the words of a spreadsheet or an editor: `第 14 行 D 列（amount）`. */
function placeOf({ at }: Problem): string {
  const column = at.column ? `（${at.column}）` : '';
  if (at.cell && at.row) return `第 ${at.row} 行 ${at.cell.replace(/\d+$/, '')} 列${column}`;
  if (at.row) return `第 ${at.row} 行`;
  if (at.line) return `第 ${at.line} 行${column}`;
  return at.column ? ` ${at.column} ` : '文件里';
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
  return { found: fact(values), expected: expected(values), fix: fix(values) };
}
