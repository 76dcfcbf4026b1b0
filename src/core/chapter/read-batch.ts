import type { Refund } from '../checks/chapter-rule.ts';
import type { Registers, RowRule } from '../checks/row-rule.ts';
import { RowIds } from '../ingest/row-ids.ts';
import { type RowSource, rowProblem, type Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import { type BatchSummary, Summarizer } from '../ledger/summary.ts';
import type { Problem } from '../problems/problem.ts';
import type { Batch } from '../schemas/batch.ts';
import type { GoodsIssued } from '../schemas/goods.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import { ledgers } from '../schemas/tables.ts';
import { canonicalRow } from '../seal/canonical.ts';
import type { RunningDigest } from '../seal/digest.ts';
import { sealedColumns } from '../seal/sealed-columns.ts';
import { type LedgerTable, parseRowId, rowId } from '../values/record-id.ts';

export interface BatchFile {
  readonly file: string;
  readonly text: string;
  readonly table: LedgerTable;
  /** Batch id: the stem of the file. */
  readonly id: string;
  /** Its register line; undefined when it has none. */
  readonly batch: Batch | undefined;
  /** Takes each row, for what is odd beside all others. */
  readonly sense: (row: LedgerRow, n: number) => void;
}

export interface ReadBatch {
  readonly summary: BatchSummary;
  /** Data rows, faulty ones too; undefined when they cannot be counted. */
  readonly rows: number | undefined;
  readonly refunds: readonly Refund[];
  /** Goods that left: each draws on rows of other lists. */
  readonly issued: readonly Sourced<GoodsIssued>[];
  /** Whether a row was refused. */
  readonly faulty: boolean;
  /** Whether a row may belong to another fund, item or month, or to no list at all. */
  readonly doubtful: boolean;
  /** Whether a row may belong to another project, campaign or procurement. */
  readonly misfiled: boolean;
  /** Digest of the rows; see `CountedBatch`. */
  readonly digest: string | undefined;
}

/** What is found in these columns puts the place of a row in the books in doubt. */
const PLACES = new Set([
  'fund_id',
  'received_on',
  'paid_on',
  'issued_on',
  'amount',
  'item_id',
  'unit',
  'qty',
]);
const FILES = new Set(['project_id', 'campaign_id', 'source_campaign_id', 'procurement_id']);

/** Hands rows to a digest in their one form. */
function sealing(table: LedgerTable, digest: RunningDigest): (source: RowSource) => void {
  const { has } = sealedColumns(table);
  let write: ((cells: readonly string[]) => string) | undefined;
  return ({ header, cells }) => {
    write ??= canonicalRow(header, has);
    digest.add(parseRowId(cells[header.indexOf('id')] ?? '')?.n ?? 0, write(cells));
  };
}

/** One pass over a batch: form, ids, row rules, sums. Holds no row but refunds and goods that left. */
export function readBatch(
  { file, text, table, id, batch, sense }: BatchFile,
  registers: Registers,
  rules: readonly RowRule[],
  onProblem: (problem: Problem) => boolean,
  digest?: RunningDigest,
): ReadBatch {
  const name = `${table}/${id}`;
  const ids = new RowIds(table, id, registers.withdrawn.get(name));
  const seal = digest && sealing(table, digest);
  const sums = new Summarizer();
  const refunds: Refund[] = [];
  const issued: Sourced<GoodsIssued>[] = [];
  let doubtful = batch === undefined;
  let misfiled = false;
  const own = rules.filter((rule) => rule.table === undefined || [rule.table].flat().includes(table));
  const onRow = (row: LedgerRow, source: RowSource): void => {
    const { value } = row;
    sums.addRow(row);
    sense(row, ids.tick(value.id, source));
    seal?.(source);
    if ('refundOfId' in value && value.refundOfId !== undefined)
      refunds.push({ of: value.refundOfId, fen: value.amount, source });
    if (row.table === 'goods-issued') issued.push({ value: row.value, source });
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
  return {
    summary: sums.summary(table, id),
    rows,
    refunds,
    issued,
    faulty: !whole,
    doubtful,
    misfiled,
    digest: whole ? digest?.hex() : undefined,
  };
}
