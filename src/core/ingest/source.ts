import { starPrivate } from '../privacy/private-text.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import { lineExcerpt, tableExcerpt } from '../problems/excerpt.ts';
import type { Gap, Position, Problem, SumTerm, Values } from '../problems/problem.ts';
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

/** A cell of a row: the name of its column, or its index where names repeat; undefined for the whole row. */
export type CellOf = string | number | undefined;

/** Index of a cell, and the name of its column. */
function cellAt({ header }: RowSource, cell: CellOf): { index: number; column: string | undefined } {
  if (cell === undefined) return { index: -1, column: undefined };
  return typeof cell === 'number'
    ? { index: cell, column: header[cell] }
    : { index: header.indexOf(cell), column: cell };
}

/** Position of a row, or of one of its cells. */
function positionIn(source: RowSource, cell: CellOf): Position {
  const { index, column } = cellAt(source, cell);
  return {
    file: source.file,
    line: source.line,
    row: source.row,
    ...(column === undefined || column === '' ? {} : { column }),
    ...(index < 0 ? {} : { cell: `${columnLetters(index)}${source.row}` }),
  };
}

/** A problem of a row, or of one of its cells, with its excerpt. Its subject is the id of the row. */
export function rowProblem(
  source: RowSource,
  cell: CellOf,
  code: ProblemCode,
  values: Values,
  terms?: readonly SumTerm[],
  gap?: Gap,
): Problem {
  const { index, column } = cellAt(source, cell);
  const excerpt = tableExcerpt({
    header: source.header,
    cells: source.cells === source.header ? source.header : source.cells.map(starPrivate),
    line: source.line,
    column: index < 0 ? undefined : index,
    isPrivate: (name) => source.columns.get(name)?.meta.private === true,
  });
  const title = column === undefined ? undefined : source.columns.get(column)?.meta.title;
  const subject = source.cells[source.header.indexOf('id')];
  return {
    code,
    at: positionIn(source, cell),
    values: { ...(title === undefined ? {} : { title }), ...values },
    excerpt,
    ...(terms ? { terms } : {}),
    ...(gap ? { gap } : {}),
    ...(subject ? { subject } : {}),
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
  const excerpt = lineExcerpt(starPrivate(lines[line - 1] ?? ''), line, mark);
  return { code, at: { file, line }, values, excerpt };
}
