import type { Refund } from '../checks/chapter-rule.ts';
import type { Registers, RowRule } from '../checks/row-rule.ts';
import { RowIds } from '../ingest/row-ids.ts';
import { type RowSource, rowProblem } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import { type BatchSummary, Summarizer } from '../ledger/summary.ts';
import type { Problem } from '../problems/problem.ts';
import type { Batch } from '../schemas/batch.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import { ledgers } from '../schemas/tables.ts';
import { type LedgerTable, rowId } from '../values/record-id.ts';

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
  /** Data rows, faulty ones too; undefined when they cannot be counted. */
  readonly rows: number | undefined;
  readonly refunds: readonly Refund[];
  /** Whether a row was refused. */
  readonly faulty: boolean;
  /** Whether a row may belong to another fund or month, or to no list at all. */
  readonly doubtful: boolean;
  /** Whether a row may belong to another project or campaign. */
  readonly misfiled: boolean;
}

/** What is found in these columns puts the place of a row in the books in doubt. */
const PLACES = new Set(['fund_id', 'received_on', 'paid_on', 'amount']);
const FILES = new Set(['project_id', 'campaign_id', 'source_campaign_id']);

/** One pass over a batch: form, ids, row rules, sums. Holds no row but refunds. */
export function readBatch(
  { file, text, table, id, batch }: BatchFile,
  registers: Registers,
  rules: readonly RowRule[],
  onProblem: (problem: Problem) => boolean,
): ReadBatch {
  const ids = new RowIds(table, id);
  const sums = new Summarizer();
  const refunds: Refund[] = [];
  let doubtful = batch === undefined;
  let misfiled = false;
  const own = rules.filter((rule) => rule.table === undefined || [rule.table].flat().includes(table));
  const onRow = (row: LedgerRow, source: RowSource): void => {
    const { value } = row;
    sums.addRow(row);
    ids.tick(value.id, source);
    if ('refundOfId' in value && value.refundOfId !== undefined)
      refunds.push({ of: value.refundOfId, fen: value.amount, source });
    if (!batch) return;
    for (const rule of own)
      for (const { code, column, values, terms, gap } of rule.check(row, batch, registers)) {
        if (!onProblem(rowProblem(source, column, code, values, terms, gap)) || column === undefined)
          continue;
        doubtful ||= PLACES.has(column);
        misfiled ||= FILES.has(column);
      }
  };
  // The example in the message is an id of this very list.
  const onFault = (problem: Problem): boolean =>
    onProblem(
      problem.code === 'row-id-format' && problem.at.column === 'id'
        ? { ...problem, values: { ...problem.values, example: rowId({ table, batch: id, n: 1 }) } }
        : problem,
    );
  const { rows, whole } = readTable({
    file,
    text,
    schema: ledgers[table],
    // The table's own schema made the value; TypeScript cannot follow the index.
    onRow: ({ value, source }) => onRow({ table, value } as LedgerRow, source),
    onProblem: onFault,
  });
  for (const problem of ids.problems(file, whole)) onProblem(problem);
  return { summary: sums.summary(table, id), rows, refunds, faulty: !whole, doubtful, misfiled };
}
