import { diskSource } from '../core/files/disk-source.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { buildLedger } from '../core/ledger/ledger.ts';
import { type BatchSummary, Summarizer } from '../core/ledger/summary.ts';
import type { LedgerRow } from '../core/schemas/tables.ts';
import type { LedgerTable } from '../core/values/record-id.ts';
import { folders } from './chapter-loader.ts';
import { getRows, rowsFile } from './rows.ts';

// A file that has not changed adds up to what it did before: dev asks on every page.
const known = new Map<string, { readonly sha256: string; readonly summary: BatchSummary }>();

async function addUp(table: LedgerTable, batch: string): Promise<BatchSummary> {
  const file = rowsFile(table, batch);
  const sha256 = await diskSource(folders).sha256(file);
  const before = known.get(file);
  if (before?.sha256 === sha256) return before.summary;
  const sums = new Summarizer();
  for (const { value } of await getRows(table, batch)) sums.addRow({ table, value } as LedgerRow); // the table's own schema made it
  const summary = sums.summary(table, batch);
  known.set(file, { sha256, summary });
  return summary;
}

/** The same books, their sums made from the rows as the files hold them now: what printed totals are held against. One list at a time is in memory. */
export async function readRowLedger({ funds, batches, balances, withdrawn }: Ledger): Promise<Ledger> {
  const summaries: BatchSummary[] = [];
  for (const { table, id } of batches) summaries.push(await addUp(table, id));
  return buildLedger({ funds, batches, balances, summaries, withdrawn });
}
