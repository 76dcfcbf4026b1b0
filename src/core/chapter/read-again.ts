import type { RowSource, Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import { type LedgerRow, ledgers } from '../schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';

/** Rows by id. */
export type RowsById = ReadonlyMap<string, Sourced<LedgerRow['value']>>;

/** The rows with these ids: their batches are read once more, which happens for refunds and odd rows only. */
export async function readAgain(
  ids: Iterable<string>,
  textOf: (table: LedgerTable, batch: string) => Promise<string | undefined>,
  fileOf: (table: LedgerTable, batch: string) => string,
): Promise<RowsById> {
  const wanted = new Set(ids);
  const batches = new Map<string, { table: LedgerTable; batch: string }>();
  for (const id of wanted) {
    const ref = parseRowId(id);
    if (ref) batches.set(`${ref.table}/${ref.batch}`, ref);
  }
  const rows = new Map<string, { value: LedgerRow['value']; source: RowSource }>();
  for (const { table, batch } of batches.values()) {
    const text = await textOf(table, batch);
    if (text === undefined) continue;
    readTable({
      file: fileOf(table, batch),
      text,
      schema: ledgers[table],
      onRow: ({ value, source }) => {
        if (wanted.has(value.id)) rows.set(value.id, { value, source });
      },
      onProblem: () => undefined, // reported in the first pass
    });
  }
  return rows;
}
