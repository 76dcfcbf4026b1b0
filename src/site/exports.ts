import type { RecordCorrections } from '../core/exports/record-corrections.ts';
import { csvText, excelText, jsonText, type TableExport } from '../core/exports/table-export.ts';
import type { Correction } from '../core/schemas/correction.ts';
import { ledgers, type RegisterName, registers, tableTitles } from '../core/schemas/tables.ts';
import { type LedgerTable, ledgerTables, parseRecordId } from '../core/values/record-id.ts';
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

/** The name of a record among the corrections: a row id, `funds/flood`, `batches/donations/2026-03`. */
function nameIn(name: ExportName, record: Readonly<Record<string, unknown>>): string {
  const id = String(record['id']);
  if (isLedger(name)) return id;
  return name === 'batches' ? `batches/${record['table']}/${id}` : `${name}/${id}`;
}

/** The corrections of a table by record; those of withdrawn records stay in `corrections.csv` alone, as their records are gone. */
function correctionsOfTable(
  name: ExportName,
  { registers: { corrections } }: Disclosures,
): RecordCorrections {
  const withdrawn = new Set(
    corrections.filter(({ kind }) => kind === 'withdraw').map(({ recordId }) => recordId),
  );
  const found = new Map<string, Correction[]>();
  for (const one of corrections) {
    const ref = parseRecordId(one.recordId);
    const table = ref?.kind === 'row' ? ref.table : ref?.register;
    if (table !== name || withdrawn.has(one.recordId)) continue;
    found.set(one.recordId, [...(found.get(one.recordId) ?? []), one]);
  }
  return found;
}

/** A whole table for download. */
export async function getExport(name: ExportName): Promise<TableExport> {
  const disclosures = await getDisclosures();
  const { site, asOf } = disclosures;
  const about = {
    name,
    title: tableTitles[name].zh,
    demonstration: site.demonstration,
    asOf,
    corrections: correctionsOfTable(name, disclosures),
    nameOf: (record: Readonly<Record<string, unknown>>) => nameIn(name, record),
  };
  if (isLedger(name)) return { ...about, schema: ledgers[name], records: await allRows(name, disclosures) };
  return { ...about, schema: registers[name], records: disclosures.registers[name] };
}
