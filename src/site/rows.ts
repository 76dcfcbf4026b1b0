import { diskSource } from '../core/files/disk-source.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import { columnsOf } from '../core/ingest/shape.ts';
import { readTable } from '../core/ingest/table.ts';
import { formatProblem } from '../core/problems/terminal.ts';
import { type LedgerRecord, ledgers } from '../core/schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../core/values/record-id.ts';
import { folders } from './chapter-loader.ts';
import type { Disclosures } from './disclosures.ts';

/** A row with its number in the batch. */
export interface NumberedRow<T extends LedgerTable> {
  readonly n: number;
  readonly value: LedgerRecord<T>;
  /** The row was withdrawn: its value is what was published. */
  readonly withdrawn?: true;
}

/** The file of a batch, below the chapter's root. */
export const rowsFile = (table: LedgerTable, batch: string): string => `data/ledgers/${table}/${batch}.csv`;

/**
 * The rows of one batch in the order of their numbers, read when their page is made. Throws when the file has changed since
 * the check in a way that no row may have.
 */
export async function getRows<T extends LedgerTable>(table: T, batch: string): Promise<NumberedRow<T>[]> {
  const file = rowsFile(table, batch);
  const decoded = decodeUtf8(await diskSource(folders).read(file));
  if (!('text' in decoded)) throw new Error(`${file}: ${decoded.code}`);
  const rows: NumberedRow<T>[] = [];
  readTable({
    file,
    text: decoded.text,
    schema: ledgers[table],
    onRow: ({ value }) => {
      const n = parseRowId(value.id)?.n ?? 0;
      rows.push({ n, value: value as LedgerRecord<T> }); // the table's own schema made it
    },
    onProblem: (problem) => {
      throw new Error(formatProblem(problem));
    },
  });
  return rows.sort((a, b) => a.n - b.n);
}

/** The withdrawn rows of a batch as they were published, by their numbers. */
export function withdrawnRows<T extends LedgerTable>(
  table: T,
  batch: string,
  { corrections }: Disclosures,
): NumberedRow<T>[] {
  const { columns, schema } = { columns: columnsOf(ledgers[table]), schema: ledgers[table] };
  return corrections.records.flatMap(({ id, published, current }) => {
    const ref = parseRowId(id);
    if (current || ref?.table !== table || ref.batch !== batch) return [];
    const record = Object.entries(published).map(([name, cell]) => [
      columns.get(name)?.property ?? name,
      cell,
    ]);
    const parsed = schema.safeParse(Object.fromEntries(record));
    return parsed.success
      ? [{ n: ref.n, value: parsed.data as LedgerRecord<T>, withdrawn: true as const }] // the table's own schema made it
      : [];
  });
}
