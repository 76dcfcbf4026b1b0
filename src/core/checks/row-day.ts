import type { LedgerRow } from '../schemas/tables.ts';

/** The day of a row, and the column that holds it. */
export function dayOfRow(row: LedgerRow): { readonly column: string; readonly on: string } {
  if (row.table === 'disbursements') return { column: 'paid_on', on: row.value.paidOn };
  if (row.table === 'goods-issued') return { column: 'issued_on', on: row.value.issuedOn };
  return { column: 'received_on', on: row.value.receivedOn };
}
