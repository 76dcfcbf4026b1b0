import type { Refund } from '../checks/chapter-rule.ts';
import type { LedgerRow, Registers, RowRule } from '../checks/row-rule.ts';
import { RowIds } from '../ingest/row-ids.ts';
import { type RowSource, rowProblem } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import { type BatchSummary, disbursementEntry, donationEntry, Summarizer } from '../ledger/summary.ts';
import type { Problem } from '../problems/problem.ts';
import type { Batch } from '../schemas/batch.ts';
import { ledgers } from '../schemas/tables.ts';
import type { LedgerTable } from '../values/record-id.ts';

export interface BatchFile {
  readonly file: string;
  readonly text: string;
  readonly table: LedgerTable;
  /** Batch id: the stem of the file. */
  readonly id: string;
  /** Its register line; undefined when it has none. */
  readonly batch: Batch | undefined;
}

export interface ReadBatch {
  readonly summary: BatchSummary;
  readonly rows: number;
  readonly refunds: readonly Refund[];
  readonly faulty: boolean;
}

/** One pass over a batch: form, ids, row rules, sums. Holds no row but refunds. */
export function readBatch(
  { file, text, table, id, batch }: BatchFile,
  registers: Registers,
  rules: readonly RowRule[],
  onProblem: (problem: Problem) => void,
): ReadBatch {
  const ids = new RowIds(table, id);
  const sums = new Summarizer();
  const refunds: Refund[] = [];
  let accepted = 0;
  const own = rules.filter((rule) => rule.table === undefined || rule.table === table);
  const onRow = (row: LedgerRow, source: RowSource): void => {
    const { value } = row;
    accepted++;
    sums.add(row.table === 'donations' ? donationEntry(row.value) : disbursementEntry(row.value));
    const wrongId = ids.tick(value.id, source);
    if (wrongId) onProblem(wrongId);
    if (value.refundOfId !== undefined) refunds.push({ of: value.refundOfId, fen: value.amount, source });
    if (!batch) return;
    for (const rule of own)
      for (const { code, column, values, terms } of rule.check(row, batch, registers))
        onProblem(rowProblem(source, column, code, values, terms));
  };
  const rows =
    table === 'donations'
      ? readTable({
          file,
          text,
          schema: ledgers.donations,
          onRow: ({ value, source }) => onRow({ table, value }, source),
          onProblem,
        })
      : readTable({
          file,
          text,
          schema: ledgers.disbursements,
          onRow: ({ value, source }) => onRow({ table, value }, source),
          onProblem,
        });
  const faulty = accepted < rows;
  // The number of a refused row is not known to be missing.
  const gap = faulty ? undefined : ids.gaps(file);
  if (gap) onProblem(gap);
  return { summary: sums.summary(table, id), rows, refunds, faulty };
}
