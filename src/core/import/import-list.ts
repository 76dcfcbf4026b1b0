import Papa from 'papaparse';
import { cellFault } from '../ingest/cell.ts';
import type { Column, Columns } from '../ingest/shape.ts';
import { type RowSource, rowProblem } from '../ingest/source.ts';
import { shapeOf } from '../ingest/table.ts';
import { starPrivate } from '../privacy/private-text.ts';
import type { Problem } from '../problems/problem.ts';
import { ledgers } from '../schemas/tables.ts';
import { parseYuan } from '../values/money.ts';
import { propertyOf } from '../values/property.ts';
import { type LedgerTable, rowId } from '../values/record-id.ts';
import { columnLetters } from '../values/sheet.ts';
import { dataRows, type StatedTotal } from './data-rows.ts';
import { completeRows, type Filling, type Known, type OwnRow } from './derived.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Heading } from './heading.ts';
import { ownCell } from './own-cell.ts';

/** What a list is to become. */
export interface ListWish {
  /** Name of the file that it comes from, for positions. */
  readonly file: string;
  readonly table: LedgerTable;
  readonly batch: string;
  /** Cells that are the same in every row, by column. */
  readonly same: ReadonlyMap<string, string>;
}

/** A total that the list states, beside what its rows give. Both in 分. */
export interface ComparedTotal extends StatedTotal {
  readonly stated: number;
  readonly found: number;
}

export interface ImportedList {
  /** Our CSV. */
  readonly text: string;
  readonly rows: readonly OwnRow[];
  /** Where each row stands in the foreign list. */
  readonly sources: readonly RowSource[];
  readonly problems: readonly Problem[];
  readonly totals: readonly ComparedTotal[];
  /** Sum of all rows, in 分. */
  readonly total: number;
  /** Rows of the sheet that hold no row of the list. */
  readonly left: readonly number[];
  /** Rows that the spreadsheet hides and that were read all the same. */
  readonly hidden: readonly number[];
  /** Headings that are no column of ours. */
  readonly unused: readonly string[];
  /** Columns that were filled without the list: how. */
  readonly filled: ReadonlyMap<string, Filling>;
  /** Rows whose donor's name lost the words in brackets behind it. */
  readonly shortened: readonly number[];
  /** Columns that must be filled and that nothing fills. */
  readonly missing: readonly Column[];
}

/** The foreign columns by their heading, for messages that speak of the sheet as it is. */
function foreignColumns({ names, columns }: Heading): Columns {
  return new Map(
    columns.flatMap((column, i) => (column ? [[names[i] ?? '', { ...column, name: names[i] ?? '' }]] : [])),
  );
}

function cellProblem(source: RowSource, index: number, column: Column): Problem {
  const text = source.cells[index] ?? '';
  if (text === '') return rowProblem(source, index, 'cell-empty', { always: 'yes' });
  const { code, values } = cellFault(text, column.meta);
  const found = column.meta.private ? `（${[...text].length} 个字，不显示）` : starPrivate(text);
  return rowProblem(source, index, code, { ...values, ...(values['found'] === undefined ? {} : { found }) });
}

const bracketed = (text = ''): boolean => /[（(]/.test(text);

const sumOf = (fen: readonly number[]): number => fen.reduce((sum, one) => sum + one, 0);

/** Turns the rows below a heading into a list of ours. Nothing is left out without being told, and nothing is guessed but a donor's kind. */
export function importList(
  grid: Grid,
  heading: Heading,
  { file, table, batch, same }: ListWish,
  known: Known,
): ImportedList {
  const shape = shapeOf(ledgers[table]);
  const { rows: found, totals, left } = dataRows(grid, heading);
  const foreign = foreignColumns(heading);
  const problems: Problem[] = [];
  const sourceOf = ({ number, cells }: GridRow): RowSource => ({
    file,
    header: heading.names,
    columns: foreign,
    line: number,
    row: number,
    cells: heading.names.map((_, i) => cells[i] ?? ''),
  });
  const sources = found.map(sourceOf);
  const rows = sources.map((source) => {
    const row: OwnRow = new Map();
    for (const [i, column] of heading.columns.entries()) {
      if (!column) continue;
      const text = source.cells[i] ?? '';
      const own = text === '' ? '' : ownCell(text, column, heading.wan[i] === true, known.findId);
      if (own === undefined) problems.push(cellProblem(source, i, column));
      row.set(column.name, own ?? text);
    }
    return row;
  });
  const taken = new Set(heading.columns.flatMap((column) => (column ? [column.name] : [])));
  const named = rows.map((row) => row.get('donor_display'));
  const filled = completeRows(rows, { table, same, taken, known, columns: shape });
  const missing = [...shape.values()].filter(
    ({ name, optional }) => name !== 'id' && !optional && !taken.has(name) && !filled.has(name),
  );
  for (const [r, source] of sources.entries())
    for (const [i, column] of heading.columns.entries())
      if (column && !column.optional && (rows[r]?.get(column.name) ?? '') === '')
        problems.push(cellProblem(source, i, column));
  const used = [...shape.keys()];
  const lines = rows.map((row, i) => [
    rowId({ table, batch, n: i + 1 }),
    ...used.slice(1).map((name) => row.get(name) ?? ''),
  ]);
  const fen = rows.map((row) => parseYuan(row.get('amount') ?? '') ?? 0);
  return {
    text: `${Papa.unparse([used, ...lines], { newline: '\n' })}\n`,
    rows,
    sources,
    problems,
    totals: totals.map((total) => ({
      ...total,
      stated: parseYuan(total.amount) ?? 0,
      found: sumOf(fen.slice(total.from, total.to)),
    })),
    total: sumOf(fen),
    left,
    hidden: found.filter(({ hidden }) => hidden).map(({ number }) => number),
    unused: heading.names.flatMap((name, i) =>
      name === '' || heading.columns[i] ? [] : [`${columnLetters(i)} 列“${name}”`],
    ),
    filled,
    shortened: rows.flatMap((row, i) =>
      bracketed(named[i]) && !bracketed(row.get('donor_display')) ? [sources[i]?.row ?? 0] : [],
    ),
    missing,
  };
}

/** A problem of our list, told of the place in the sheet that it came from. */
export function atForeign(problem: Problem, { sources }: ImportedList): Problem {
  const { row, column } = problem.at;
  const source = row === undefined ? undefined : sources[row - 2];
  if (!source) return problem;
  const property = column === undefined ? undefined : propertyOf(column);
  const heading = [...source.columns.values()].find((one) => one.property === property)?.name;
  const there = rowProblem(source, heading, problem.code, problem.values);
  return heading === undefined && column !== undefined ? { ...there, at: { ...there.at, column } } : there;
}
