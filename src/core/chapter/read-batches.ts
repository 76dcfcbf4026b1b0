import type { CountedBatch, Refund } from '../checks/chapter-rule.ts';
import type { Registers, RowRule } from '../checks/row-rule.ts';
import { Senses } from '../checks/sense/senses.ts';
import type { Sourced } from '../ingest/source.ts';
import { emptyCell } from '../ledger/cell.ts';
import { type BatchSummary, totalOf } from '../ledger/summary.ts';
import type { Problem } from '../problems/problem.ts';
import type { GoodsIssued } from '../schemas/goods.ts';
import type { RunningDigest } from '../seal/digest.ts';
import { isBatchId } from '../values/record-id.ts';
import type { LedgerFile } from './inventory.ts';
import { readBatch } from './read-batch.ts';

export interface BatchTexts {
  /** Text of a ledger file; undefined when it cannot be decoded. */
  readonly textOf: (path: string) => Promise<string | undefined>;
  readonly shown: (path: string) => string;
  readonly rules: readonly RowRule[];
  /** Whether the problem stands. */
  readonly onProblem: (problem: Problem) => boolean;
  readonly onRows: (rows: number) => void;
  readonly progress: (done: number, of: number) => void;
  /** A digest for a list that is sealed. */
  readonly digestFor: (name: string) => RunningDigest | undefined;
}

/** All lists as they were read, by `table/id`, and what they add to the ledger. */
export interface ReadBatches {
  readonly counted: ReadonlyMap<string, CountedBatch>;
  readonly summaries: readonly BatchSummary[];
  readonly refunds: readonly Refund[];
  readonly issued: readonly Sourced<GoodsIssued>[];
  readonly senses: Senses;
}

/** Reads every ledger file, one after the other, so that no more than one is in memory. */
export async function readBatches(
  files: readonly LedgerFile[],
  registers: Registers,
  { textOf, shown, rules, onProblem, onRows, progress, digestFor }: BatchTexts,
): Promise<ReadBatches> {
  const counted = new Map<string, CountedBatch>();
  const summaries: BatchSummary[] = [];
  const refunds: Refund[] = [];
  const senses = new Senses();
  const issued: Sourced<GoodsIssued>[] = [];
  for (const [i, { path, name, table, id }] of files.entries()) {
    progress(i, files.length);
    const text = await textOf(path);
    const file = shown(path);
    // No row can belong to a list whose name is no address: that is told once.
    if (text === undefined || !isBatchId(id)) {
      counted.set(name, {
        table,
        id,
        file,
        rows: undefined,
        total: emptyCell,
        faulty: true,
        doubtful: true,
        misfiled: true,
      });
      continue;
    }
    const batch = registers.batches.get(name);
    const read = readBatch(
      { file, text, table, id, batch, sense: senses.list(table, id) },
      registers,
      rules,
      onProblem,
      digestFor(name),
    );
    const { rows, summary, faulty, doubtful, misfiled, digest } = read;
    onRows(rows ?? 0);
    counted.set(name, { table, id, file, rows, total: totalOf(summary), faulty, doubtful, misfiled, digest });
    summaries.push(summary);
    refunds.push(...read.refunds);
    issued.push(...read.issued);
  }
  progress(files.length, files.length);
  return { counted, summaries, refunds, issued, senses };
}
