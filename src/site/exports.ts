import { csvText, excelText, jsonText, type TableExport } from '../core/exports/table-export.ts';
import { ledgers, type RegisterName, registers, tableTitles } from '../core/schemas/tables.ts';
import { type LedgerTable, ledgerTables } from '../core/values/record-id.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { getRows } from './rows.ts';

/** Tables that can be taken home. */
export type ExportName = LedgerTable | RegisterName;
export const exportNames: readonly ExportName[] = [
  ...ledgerTables,
  ...(Object.keys(registers) as RegisterName[]), // the keys of a literal
];

/** Forms of a download, by the ending of its name. */
export const exportForms = { csv: csvText, 'excel.csv': excelText, json: jsonText } as const;
export type ExportForm = keyof typeof exportForms;

async function allRows(table: LedgerTable, { ledger }: Disclosures) {
  const rows: Record<string, unknown>[] = [];
  for (const batch of ledger.batches)
    if (batch.table === table) for (const { value } of await getRows(table, batch.id)) rows.push(value);
  return rows;
}

const isLedger = (name: ExportName): name is LedgerTable => ledgerTables.some((table) => table === name);

/** A whole table for download. */
export async function getExport(name: ExportName): Promise<TableExport> {
  const disclosures = await getDisclosures();
  const { site, asOf } = disclosures;
  const about = { name, title: tableTitles[name].zh, demonstration: site.demonstration, asOf };
  if (isLedger(name)) return { ...about, schema: ledgers[name], records: await allRows(name, disclosures) };
  return { ...about, schema: registers[name], records: disclosures.registers[name] };
}
