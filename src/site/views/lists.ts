import type { Cell, Column } from '../../components/props/tables.ts';
import { batchAddress } from '../../core/addresses/address.ts';
import type { Cell as Sum } from '../../core/ledger/cell.ts';
import { listsOf, totalOfLists } from '../../core/ledger/list.ts';
import type { Batch } from '../../core/schemas/batch.ts';
import type { LedgerTable } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, days, daysOfYear, month, monthOfYear } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { inWords } from './amount.ts';

/** A free table: columns, rows and a total line. */
export interface FreeTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: readonly Cell[];
}

/** Whether a list is the one of its month, and not one of several. */
export const isOfMonth = (batch: Batch): boolean => batch.fromOn.slice(0, 7) === batch.id;

/** Title of a published list: its month, or its own title and days when it is one of several of that month. */
export function listTitle(batch: Batch, language?: string): string {
  const t = messages(language).disclosures;
  if (isOfMonth(batch)) return t.month[batch.table](month(batch.id));
  return t.titleAndDays(batch.title, days(batch.fromOn, batch.toOn));
}

/** The same within its year. */
function titleInYear(batch: Batch, language?: string) {
  const t = messages(language).disclosures;
  return isOfMonth(batch)
    ? { label: t.listOfMonth(monthOfYear(batch.id)), sub: batch.title }
    : { label: t.titleAndDays(batch.title, daysOfYear(batch.fromOn, batch.toOn)) };
}

/** What lists hold, as a sentence. */
export function headline(
  table: LedgerTable,
  when: string,
  { fen, rows, gifts }: Sum,
  language?: string,
): string {
  const t = messages(language).disclosures;
  return rows === 0
    ? t.none[table](when)
    : t.headline[table](when, inWords(fen, language), count(rows), count(gifts));
}

/** The lists of one year, in the order of their days, with the year's total. */
export function yearTable(
  { ledger }: Disclosures,
  table: LedgerTable,
  year: string,
  language?: string,
): FreeTable {
  const { heads } = messages(language).disclosures;
  const { total: totalWord } = messages(language).accounts;
  const gifts = table === 'donations';
  const lists = listsOf(ledger, table, year);
  const { stated, computed } = totalOfLists(ledger, table, lists);
  return {
    columns: [
      { head: heads.list, kind: 'text' },
      { head: heads.published, kind: 'day' },
      { head: heads.rows, kind: 'count' },
      ...(gifts ? [{ head: heads.gifts, kind: 'count' } as const] : []),
      { head: heads.total, kind: 'money', main: true },
    ],
    rows: lists.map((batch) => [
      { ...titleInYear(batch, language), href: href(batchAddress(table, batch.id)) },
      batch.publishedOn,
      batch.rows,
      ...(gifts ? [batch.gifts ?? 0] : []),
      batch.total ?? 0,
    ]),
    total: [totalWord, '', computed.rows, ...(gifts ? [computed.gifts] : []), stated],
  };
}

/** The lists published last, of both tables, as a free table. */
export function latestLists({ ledger }: Disclosures, most: number, language?: string) {
  const { heads } = messages(language).disclosures;
  const columns: Column[] = [
    { head: heads.list, kind: 'text' },
    { head: heads.total, kind: 'money', main: true },
  ];
  const rows = [...ledger.batches]
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.toOn.localeCompare(a.toOn))
    .slice(0, most)
    .map((batch): Cell[] => [
      { label: listTitle(batch, language), href: href(batchAddress(batch.table, batch.id)) },
      batch.total ?? 0,
    ]);
  return { columns, rows };
}
