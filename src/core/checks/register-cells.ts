import type { Column } from '../ingest/shape.ts';
import type { RowSource } from '../ingest/source.ts';
import type { ColumnMeta, Form } from '../schemas/column-meta.ts';
import type { RegisterName } from '../schemas/tables.ts';
import type { ChapterView } from './chapter-rule.ts';

/** A filled cell of a register. */
export interface RegisterCell {
  readonly register: RegisterName;
  /** Id of its record. */
  readonly id: string;
  readonly source: RowSource;
  readonly column: Column;
  /** What it holds: a text, or the parts of a list. */
  readonly texts: readonly string[];
  /** The cell of another column of the same record, undefined when it is empty. */
  readonly other: (column: string) => string | undefined;
}

/** Forms of cells that hold several names. */
const LISTS = new Set<Form>(['ids', 'row-ids']);

const cellOf = (source: RowSource, column: string): string | undefined =>
  source.cells[source.header.indexOf(column)] || undefined;

/** The filled cells of every register whose column says this of itself. */
export function* registerCells(
  registers: ChapterView['registers'],
  chosen: (meta: ColumnMeta) => boolean,
): Generator<RegisterCell, undefined> {
  const names = Object.keys(registers) as RegisterName[]; // its keys are the registers' names
  for (const register of names)
    for (const { value, source } of registers[register])
      for (const column of source.columns.values()) {
        if (!chosen(column.meta)) continue;
        const text = cellOf(source, column.name);
        if (text === undefined) continue;
        const texts = LISTS.has(column.meta.form) ? text.split(';') : [text];
        yield { register, id: value.id, source, column, texts, other: (name) => cellOf(source, name) };
      }
  return undefined;
}
