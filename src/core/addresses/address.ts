import { type LedgerTable, pageOfRow, parseRowId } from '../values/record-id.ts';

/** A path on the site, from its root, without base and language: `/disclosures/funds/flood/`. */
export type Address = `/${string}`;

export const home: Address = '/';
export const disclosures: Address = '/disclosures/';

/** A ledger table. */
export const tableAddress = (table: LedgerTable): Address => `/disclosures/${table}/`;
/** One year of a ledger table; year is four digits. */
export const yearAddress = (table: LedgerTable, year: string): Address => `/disclosures/${table}/${year}/`;
/** A page of a batch, from 1. */
export const batchAddress = (table: LedgerTable, batch: string, page = 1): Address =>
  page === 1 ? `/disclosures/${table}/${batch}/` : `/disclosures/${table}/${batch}/${page}/`;
/** The line of one fund in a batch's table of subtotals. */
export const batchFundAddress = (table: LedgerTable, batch: string, fundId: string): Address =>
  `${batchAddress(table, batch)}#fund-${fundId}`;
export const fundAddress = (fundId: string): Address => `/disclosures/funds/${fundId}/`;
export const documentAddress = (documentId: string): Address => `/documents/#${documentId}`;
/** The file of a document. */
export const documentFileAddress = (documentId: string): Address => `/documents/${documentId}.pdf`;
/** A download of a whole table. */
export const exportAddress = (table: string, form: 'csv' | 'excel.csv' | 'json'): Address =>
  `/data/v1/${table}.${form}`;
export const newsAddress = (slug: string): Address => `/news/${slug}/`;
export const noticeAddress = (slug: string): Address => `/notices/${slug}/`;

/** Where a ledger row stands: a pure function of its id. undefined when the text is no row id. */
export function rowAddress(id: string): Address | undefined {
  const ref = parseRowId(id);
  if (!ref) return undefined;
  return `${batchAddress(ref.table, ref.batch, pageOfRow(ref.n))}#r${ref.n}`;
}
