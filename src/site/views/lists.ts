import type { RecordColumn, RecordRow, TableView } from '../../components/props/records.ts';
import { batchAddress, yearAddress } from '../../core/addresses/address.ts';
import type { Cell as Sum } from '../../core/ledger/cell.ts';
import { yearsOf } from '../../core/ledger/ledger.ts';
import { listsOf, totalOfLists } from '../../core/ledger/list.ts';
import type { Batch } from '../../core/schemas/batch.ts';
import { isGoodsTable, type LedgerTable } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, days, daysOfYear, month, monthOfYear } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { inWords } from './amount.ts';

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

/** The head figure of lists: money with its counts; of goods that left, how many rows. */
export function grand(
  table: LedgerTable,
  fen: number,
  rows: string,
  gifts: string,
  language?: string,
): { readonly fen?: number; readonly rows?: string; readonly unit: string } {
  const t = messages(language).disclosures;
  if (table === 'goods-issued') return { rows, unit: messages(language).goods.rowsUnit };
  return { fen, unit: table === 'disbursements' ? t.unitRows(rows) : t.unitGifts(rows, gifts) };
}

/** The lists of one year, in the order of their days, with the year's total. */
export function yearTable(
  { ledger }: Disclosures,
  table: LedgerTable,
  year: string,
  language?: string,
): TableView {
  const { heads } = messages(language).disclosures;
  const { total: totalWord } = messages(language).accounts;
  const gifts = table === 'donations' || table === 'goods-received';
  const money = table !== 'goods-issued';
  const lists = listsOf(ledger, table, year);
  const { stated, computed } = totalOfLists(ledger, table, lists);
  return {
    columns: [
      { head: heads.list, kind: 'text' },
      { head: heads.published, kind: 'day', named: true },
      { head: heads.rows, kind: 'count', ...(money ? { named: true } : { main: true }) },
      ...(gifts ? [{ head: heads.gifts, kind: 'count', named: true } as const] : []),
      ...(money ? [{ head: heads.total, kind: 'money' } as const] : []),
    ],
    rows: lists.map((batch) => ({
      cells: [
        { ...titleInYear(batch, language), href: href(batchAddress(table, batch.id)) },
        batch.publishedOn,
        batch.rows,
        ...(gifts ? [batch.gifts ?? 0] : []),
        ...(money ? [batch.total ?? 0] : []),
      ],
    })),
    total: [totalWord, '', computed.rows, ...(gifts ? [computed.gifts] : []), ...(money ? [stated] : [])],
  };
}

/** The years of a table, the latest first, with how many rows each has and all have. */
export function yearsTable({ ledger }: Disclosures, table: LedgerTable, language?: string): TableView {
  const { heads, year: titles } = messages(language).disclosures;
  const rowsIn = (year?: string): number =>
    totalOfLists(ledger, table, listsOf(ledger, table, year)).computed.rows;
  return {
    columns: [
      { head: heads.year, kind: 'text' },
      { head: heads.rows, kind: 'count', main: true },
    ],
    rows: yearsOf(ledger, table).map((year) => ({
      cells: [{ label: titles[table](year), href: href(yearAddress(table, year)) }, rowsIn(year)],
    })),
    total: [messages(language).accounts.total, rowsIn()],
  };
}

/** The lists published last, of both tables. */
export function latestLists({ ledger }: Disclosures, most: number, language?: string) {
  const { heads } = messages(language).disclosures;
  const columns: RecordColumn[] = [
    { head: heads.list, kind: 'text' },
    { head: heads.total, kind: 'money' },
  ];
  const rows = [...ledger.batches]
    // Goods have no total that would say something beside money.
    .filter(({ table }) => !isGoodsTable(table))
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.toOn.localeCompare(a.toOn))
    .slice(0, most)
    .map(
      (batch): RecordRow => ({
        cells: [
          { label: listTitle(batch, language), href: href(batchAddress(batch.table, batch.id)) },
          batch.total ?? 0,
        ],
      }),
    );
  return { columns, rows };
}
