import type { Refund } from '../checks/chapter-rule.ts';
import type { RowSource, Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import type { GoodsIssued, GoodsReceived } from '../schemas/goods.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import { ledgers } from '../schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';

/** Text of a list; undefined when there is none. */
type TextOf = (table: LedgerTable, batch: string) => Promise<string | undefined>;

/** Reads the rows with these ids: their batches are read once more, which happens for what other rows name only. */
async function readNamed(
  ids: Iterable<string>,
  textOf: TextOf,
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

/** Amounts in 分 of the gifts and payments that refunds name, by row id. */
export async function readOriginals(
  refunds: readonly Refund[],
  textOf: TextOf,
): Promise<Map<string, number>> {
  const amounts = new Map<string, number>();
  const ids = refunds.map((refund) => refund.of);
  await readNamed(ids, textOf, ({ value }) => {
    if ('amount' in value) amounts.set(value.id, value.amount);
  });
  return amounts;
}

/** The rows that goods were drawn from, by id. */
export async function readSources(
  issued: readonly Sourced<GoodsIssued>[],
  textOf: TextOf,
): Promise<Map<string, Sourced<GoodsReceived>>> {
  const received = new Map<string, Sourced<GoodsReceived>>();
  const ids = issued.flatMap(({ value }) => value.sourceGoodsIds);
  await readNamed(ids, textOf, (row, source) => {
    if (row.table === 'goods-received') received.set(row.value.id, { value: row.value, source });
  });
  return received;
}
