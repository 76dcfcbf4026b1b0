import type { Suspect } from '../checks/sense/senses.ts';
import type { RowSource, Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import type { GoodsIssued, GoodsReceived } from '../schemas/goods.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import { ledgers } from '../schemas/tables.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';
import type { ReadRegisters } from './read-registers.ts';

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

/** Ids of gifts that registers hold an amount against. */
export const giftsIn = (registers: ReadRegisters): string[] =>
  [...registers.pledges, ...registers['use-changes']]
    .flatMap(({ value }) => value.giftIds ?? [])
    .filter((id) => parseRowId(id)?.table === 'donations');

/** Amounts in 分 of the gifts and payments with these ids; of an id that stands twice nobody knows which is meant. */
export async function readOriginals(ids: readonly string[], textOf: TextOf): Promise<Map<string, number>> {
  const amounts = new Map<string, number>();
  const twice = new Set<string>();
  await readNamed(ids, textOf, ({ value }) => {
    if (!('amount' in value)) return;
    if (amounts.has(value.id)) twice.add(value.id);
    amounts.set(value.id, value.amount);
  });
  for (const id of twice) amounts.delete(id);
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

/** Odd rows with where they stand. */
export async function readSuspects(
  suspects: readonly Suspect[],
  textOf: TextOf,
): Promise<(Suspect & { readonly source: RowSource })[]> {
  const sources = new Map<string, RowSource>();
  const ids = suspects.map(({ id }) => id);
  await readNamed(ids, textOf, ({ value }, source) => sources.set(value.id, source));
  return suspects.flatMap((one) => {
    const source = sources.get(one.id);
    return source ? [{ ...one, source }] : [];
  });
}

/** The rows that incidents speak of, by id. */
export async function readIncidentRows(
  { incidents }: Pick<ReadRegisters, 'incidents'>,
  textOf: TextOf,
): Promise<Map<string, Sourced<LedgerRow['value']>>> {
  const rows = new Map<string, Sourced<LedgerRow['value']>>();
  const ids = incidents.flatMap(({ value }) => value.rowIds ?? []);
  await readNamed(ids, textOf, ({ value }, source) => rows.set(value.id, { value, source }));
  return rows;
}
