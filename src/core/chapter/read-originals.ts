import { readTable } from '../ingest/table.ts';
import { ledgers } from '../schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';

/** Amounts in 分 of the rows with these ids: their batches are read once more, which happens for refunds only. */
export async function readOriginals(
  ids: readonly string[],
  textOf: (table: LedgerTable, batch: string) => Promise<string | undefined>,
): Promise<Map<string, number>> {
  const wanted = new Set(ids);
  const batches = new Map<string, { table: LedgerTable; batch: string }>();
  for (const id of wanted) {
    const ref = parseRowId(id);
    if (ref) batches.set(`${ref.table}/${ref.batch}`, ref);
  }
  const amounts = new Map<string, number>();
  for (const { table, batch } of batches.values()) {
    const text = await textOf(table, batch);
    if (text === undefined) continue;
    readTable({
      file: '',
      text,
      schema: ledgers[table],
      onRow: ({ value }) => {
        if ('amount' in value && wanted.has(value.id)) amounts.set(value.id, value.amount);
      },
      onProblem: () => undefined, // reported in the first pass
    });
  }
  return amounts;
}
