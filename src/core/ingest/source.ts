import type { ProblemCode } from '../problems/catalogue.ts';
import { lineExcerpt, tableExcerpt } from '../problems/excerpt.ts';
import type { Position, Problem, SumTerm, Values } from '../problems/problem.ts';
import { columnLetters } from '../values/sheet.ts';
import type { Columns } from './shape.ts';

/** A row of a table, where it came from. */
export interface RowSource {
  readonly file: string;
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly line: number;
  /** Row in a spreadsheet: the heading line is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A record that remembers where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: RowSource;
}

/** Position of a row, or of one of its cells. */
export function positionIn(source: RowSource, column?: string): Position {
  const at = column === undefined ? -1 : source.header.indexOf(column);
  return {
    file: source.file,
    line: source.line,
    row: source.row,
    ...(column === undefined ? {} : { column }),
    ...(at < 0 ? {} : { cell: `${columnLetters(at)}${source.row}` }),
  };
}

/** A problem of a row, or of one of its cells, with its excerpt. */
export function rowProblem(
  source: RowSource,
  column: string | undefined,
  code: ProblemCode,
  values: Values,
  terms?: readonly SumTerm[],
): Problem {
  const index = column === undefined ? -1 : source.header.indexOf(column);
  const excerpt = tableExcerpt({
    header: source.header,
    cells: source.cells,
    line: source.line,
    column: index < 0 ? undefined : index,
    isPrivate: (name) => source.columns.get(name)?.meta.private === true,
  });
  const title = column === undefined ? undefined : source.columns.get(column)?.meta.title;
  return {
    code,
    at: positionIn(source, column),
    values: { ...(title === undefined ? {} : { title }), ...values },
    excerpt,
    ...(terms ? { terms } : {}),
  };
}

/** A problem of a line in a text file; column counts characters from 1. */
export function lineProblem(
  file: string,
  lines: readonly string[],
  line: number,
  code: ProblemCode,
  values: Values,
  mark?: { column: number; length: number },
): Problem {
  return { code, at: { file, line }, values, excerpt: lineExcerpt(lines[line - 1] ?? '', line, mark) };
}
