import Papa from 'papaparse';
import { yuanText } from '../values/money.ts';
import { type LedgerTable, rowId } from '../values/record-id.ts';
import type { ImportedList } from './import-list.ts';

/** What a list is registered under. */
export interface BatchName {
  readonly table: LedgerTable;
  readonly batch: string;
}

/**
 * `batches.csv` with a line for a list that has none, so that it can be checked before anybody counted it. Never written to a
 * chapter: there, the line is typed from bank and receipts.
 */
export function withBatch(text: string, { table, batch }: BatchName, { rows, total }: ImportedList): string {
  const [header = [], ...lines] = Papa.parse<string[]>(text.trimEnd()).data;
  const [id, of] = [header.indexOf('id'), header.indexOf('table')];
  if (lines.some((cells) => cells[id] === batch && cells[of] === table)) return text;
  const dated = ['received_on', 'paid_on', 'issued_on'];
  const days = rows.flatMap((row) => dated.flatMap((name) => row.get(name) || [])).sort();
  const cells: Readonly<Record<string, string>> = {
    id: batch,
    table,
    title: rowId({ table, batch, n: 1 }),
    from_on: days[0] ?? '',
    to_on: days.at(-1) ?? '',
    published_on: days.at(-1) ?? '',
    rows: String(rows.length),
    gifts: String(rows.reduce((sum, row) => sum + Number(row.get('gifts') || 0), 0)),
    total: yuanText(total),
    totals_by: 'import',
  };
  return `${text.trimEnd()}\n${Papa.unparse([header.map((name) => cells[name] ?? '')])}\n`;
}
