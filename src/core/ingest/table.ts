import type { z } from 'zod';
import { starPrivate } from '../privacy/private-text.ts';
import type { Problem } from '../problems/problem.ts';
import { cellFault } from './cell.ts';
import { type CsvRecord, readCsv } from './csv.ts';
import { type Header, readHeader } from './header.ts';
import { type Columns, columnsOf } from './shape.ts';
import { type RowSource, rowProblem, type Sourced } from './source.ts';

const shapes = new WeakMap<z.ZodObject, Columns>();

/** Columns of a schema, read once. */
export function shapeOf(schema: z.ZodObject): Columns {
  const known = shapes.get(schema);
  if (known) return known;
  const columns = columnsOf(schema);
  shapes.set(schema, columns);
  return columns;
}

const quoted = (source: RowSource, column: string, text: string): string =>
  source.columns.get(column)?.meta.private ? `（${[...text].length} 个字，不显示）` : starPrivate(text);

/** Every fault of a row that the schema refused, one per cell. */
function rowFaults(source: RowSource, error: z.ZodError, missing: ReadonlySet<string>): Problem[] {
  const faulty = new Set(error.issues.map((issue) => String(issue.path[0])));
  const problems: Problem[] = [];
  for (const { name, property, meta } of source.columns.values()) {
    if (!faulty.has(property) || missing.has(property)) continue;
    const index = source.header.indexOf(name);
    const text = source.cells[index] ?? '';
    if (text === '') problems.push(rowProblem(source, name, 'cell-empty', { always: 'yes' }));
    else {
      const { code, values } = cellFault(text, meta);
      const shown = values['found'] === undefined ? {} : { found: quoted(source, name, text) };
      problems.push(rowProblem(source, name, code, { ...values, ...shown }));
    }
  }
  return problems;
}

const TOTAL = /^(?:合\s?计|总\s?计|小\s?计|共\s?计|总额)[:：]?$/;

/** The word of a line that adds up the others, as people end their tables; undefined for a row. */
function totalWord({ header, cells }: RowSource): string | undefined {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  const id = cells[header.indexOf('id')]?.trim() ?? '';
  return TOTAL.test(first) && (id === '' || id === first) ? first : undefined;
}

function widthProblem(source: RowSource): Problem {
  const [found, columns] = [source.cells.length, source.header.length];
  const hint = found > columns ? { more: 'yes' } : { fewer: 'yes' };
  return rowProblem(source, undefined, 'row-width', { found, columns, ...hint });
}

/** The cells by property; an empty cell is absent. */
function recordOf({ properties }: Header, cells: readonly string[]): Record<string, string | undefined> {
  const record: Record<string, string | undefined> = {};
  for (let i = 0; i < cells.length; i++) {
    const property = properties[i];
    const cell = cells[i];
    if (property !== undefined) record[property] = cell === '' ? undefined : cell;
  }
  return record;
}

/** How much of a table was read. */
export interface ReadTable {
  /** Data rows, faulty ones too; undefined when they cannot be counted. */
  readonly rows: number | undefined;
  /** Whether each of them was handed on. */
  readonly whole: boolean;
}

export interface TableReader<S extends z.ZodObject> {
  readonly file: string;
  readonly text: string;
  readonly schema: S;
  /** Each row that its schema accepts, in the order of the file. */
  readonly onRow: (row: Sourced<z.output<S>>) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** Reads a table, row by row. Holds no row itself. */
export function readTable<S extends z.ZodObject>({
  file,
  text,
  schema,
  onRow,
  onProblem,
}: TableReader<S>): ReadTable {
  const columns = shapeOf(schema);
  let header: Header | undefined;
  let row = 0;
  let rows = 0;
  let accepted = 0;
  let countable = text !== '';
  const readRow = (top: Header, { line, cells, unpaired }: CsvRecord): readonly Problem[] => {
    if (top.foreign) {
      countable = false;
      return [];
    }
    const source: RowSource = { file, header: top.names, columns, line, row, cells };
    if (unpaired) {
      // The cell with the odd quote swallowed what came after it, rows too.
      countable = false;
      return [rowProblem(source, cells.length - 1, 'csv-quotes', {})];
    }
    if (cells.every((cell) => cell === '')) return [rowProblem(source, undefined, 'row-blank', {})];
    const parsed = cells.length === top.names.length ? schema.safeParse(recordOf(top, cells)) : undefined;
    if (!parsed?.success) {
      const total = totalWord(source);
      if (total !== undefined) return [rowProblem(source, undefined, 'row-total', { found: total })];
      rows++;
      return parsed ? rowFaults(source, parsed.error, top.missing) : [widthProblem(source)];
    }
    rows++;
    if (top.uncertain) return [];
    accepted++;
    onRow({ value: parsed.data, source });
    return [];
  };
  readCsv(text, (record) => {
    row++;
    const top = header ?? readHeader(record.cells, columns, file);
    for (const problem of header ? readRow(top, record) : top.problems) onProblem(problem);
    header = top;
  });
  if (text === '')
    onProblem({ code: 'file-empty', at: { file }, values: { columns: [...columns.keys()].join(',') } });
  return { rows: countable ? rows : undefined, whole: countable && accepted === rows };
}
