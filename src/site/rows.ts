import { diskSource } from '../core/files/disk-source.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import { readTable } from '../core/ingest/table.ts';
import { type LedgerRecord, ledgers } from '../core/schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../core/values/record-id.ts';
import { folders } from './chapter-loader.ts';

/** A row with its number in the batch. */
export interface NumberedRow<T extends LedgerTable> {
  readonly n: number;
  readonly value: LedgerRecord<T>;
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
    onProblem: ({ code, at }) => {
      throw new Error(`${at.file}:${at.line} ${code}`);
    },
  });
  return rows.sort((a, b) => a.n - b.n);
}
