import type { LedgerRow } from '../checks/row-rule.ts';
import type { RowSource } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import { ledgers } from '../schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';

/** Reads the rows with these ids: their batches are read once more, which happens for what other rows name only. */
export async function readNamed(
  ids: Iterable<string>,
  textOf: (table: LedgerTable, batch: string) => Promise<string | undefined>,
  onRow: (row: LedgerRow, source: RowSource) => void,
): Promise<void> {
  const wanted = new Set(ids);
  const batches = new Map<string, { table: LedgerTable; batch: string }>();
  for (const id of wanted) {
    const ref = parseRowId(id);
    if (ref) batches.set(`${ref.table}/${ref.batch}`, ref);
  }
  for (const { table, batch } of batches.values()) {
    const text = await textOf(table, batch);
    if (text === undefined) continue;
    readTable({
      file: `data/ledgers/${table}/${batch}.csv`,
      text,
      schema: ledgers[table],
      onRow: ({ value, source }) => {
        // The table's own schema made the value; TypeScript cannot follow the index.
        if (wanted.has(value.id)) onRow({ table, value } as LedgerRow, source);
      },
      onProblem: () => undefined, // reported in the first pass
    });
  }
}
