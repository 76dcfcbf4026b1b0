import type { Published } from '../checks/published.ts';
import { columnsOf } from '../ingest/shape.ts';
import { type Delta, deltasOf } from '../ledger/deltas.ts';
import { Summarizer } from '../ledger/summary.ts';
import { type LedgerRow, ledgers } from '../schemas/tables.ts';
import type { SealedCells } from '../seal/canonical.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';

/** A record that was corrected: its cells by column, as published and now. */
export interface CorrectedRecord {
  /** `d-2026-03-r17`, `funds/flood`. */
  readonly id: string;
  readonly published: Readonly<Record<string, string>>;
  /** undefined: it was withdrawn. */
  readonly current: Readonly<Record<string, string>> | undefined;
}

/** What corrections changed. */
export interface Corrections {
  readonly records: readonly CorrectedRecord[];
  /** What corrections added to cells of the ledger, by their names: an old sum is the new one less these. */
  readonly deltas: readonly (readonly [cell: string, delta: Delta])[];
}

/** A row of a ledger from its sealed cells; undefined when they were published under other rules and no longer pass. */
function rowOf(table: LedgerTable, cells: SealedCells): LedgerRow | undefined {
  const schema = ledgers[table];
  const columns = columnsOf(schema);
  const record = Object.fromEntries(
    [...cells].map(([name, cell]) => [columns.get(name)?.property ?? name, cell]),
  );
  const parsed = schema.safeParse(record);
  return parsed.success ? ({ table, value: parsed.data } as LedgerRow) : undefined; // the table's own schema made it
}

/** The corrected records of a chapter in order. */
export function correctionsIn(published: Published | undefined): Corrections {
  const states = published?.states.filter(({ id, published: was }) => was && published.journal.has(id)) ?? [];
  const lists = new Map<
    string,
    { before: Summarizer; after: Summarizer; table: LedgerTable; batch: string }
  >();
  for (const { id, published: was, current } of states) {
    const ref = parseRowId(id);
    if (!ref || !was) continue;
    const name = `${ref.table}/${ref.batch}`;
    const sums = lists.get(name) ?? { ...ref, before: new Summarizer(), after: new Summarizer() };
    lists.set(name, sums);
    const [before, after] = [rowOf(ref.table, was), current && rowOf(ref.table, current)];
    if (before) sums.before.addRow(before);
    if (after) sums.after.addRow(after);
  }
  return {
    records: states.map(({ id, published: was, current }) => ({
      id,
      published: Object.fromEntries(was ?? []),
      current: current && Object.fromEntries(current),
    })),
    deltas: [...lists.values()].flatMap(({ before, after, table, batch }) =>
      deltasOf(before.summary(table, batch), after.summary(table, batch)),
    ),
  };
}
