import type { Cell, Column } from '../../components/props/tables.ts';
import { batchAddress, yearAddress } from '../../core/addresses/address.ts';
import { yearsOf } from '../../core/ledger/ledger.ts';
import { listsOf, totalOfLists } from '../../core/ledger/list.ts';
import type { Batch } from '../../core/schemas/batch.ts';
import type { LedgerTable } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { days, month } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

/** A free table: columns, rows and a total line. */
export interface FreeTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: readonly Cell[];
}

/** Title of a published list as a sentence: its month, or its own title when it is one of several of that month. */
export function listTitle(batch: Batch, language?: string): string {
  const t = messages(language).disclosures;
  const whole = batch.fromOn.slice(0, 7) === batch.id;
  return whole ? t.month[batch.table](month(batch.id)) : `${batch.title}：${days(batch.fromOn, batch.toOn)}`;
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
      { head: heads.published, kind: 'text' },
      { head: heads.rows, kind: 'count' },
      ...(gifts ? [{ head: heads.gifts, kind: 'count' } as const] : []),
      { head: heads.total, kind: 'money' },
    ],
    rows: lists.map((batch) => [
      { label: listTitle(batch, language), href: href(batchAddress(table, batch.id)), sub: batch.title },
      batch.publishedOn,
      batch.rows,
      ...(gifts ? [batch.gifts ?? 0] : []),
      batch.total ?? 0,
    ]),
    total: [totalWord, '', computed.rows, ...(gifts ? [computed.gifts] : []), stated],
  };
}

/** The years of a table, the latest first, with the total of all. */
export function yearsTable({ ledger }: Disclosures, table: LedgerTable, language?: string): FreeTable {
  const { heads } = messages(language).disclosures;
  const { total: totalWord } = messages(language).accounts;
  const gifts = table === 'donations';
  const all = totalOfLists(ledger, table, listsOf(ledger, table));
  return {
    columns: [
      { head: heads.year, kind: 'text' },
      { head: heads.rows, kind: 'count' },
      ...(gifts ? [{ head: heads.gifts, kind: 'count' } as const] : []),
      { head: heads.total, kind: 'money' },
    ],
    rows: yearsOf(ledger, table).map((year) => {
      const { stated, computed } = totalOfLists(ledger, table, listsOf(ledger, table, year));
      const label = messages(language).disclosures.year[table](year);
      return [
        { label, href: href(yearAddress(table, year)) },
        computed.rows,
        ...(gifts ? [computed.gifts] : []),
        stated,
      ];
    }),
    total: [totalWord, all.computed.rows, ...(gifts ? [all.computed.gifts] : []), all.stated],
  };
}

/** The lists published last, of both tables. */
export const latestLists = ({ ledger }: Disclosures, count: number): Batch[] =>
  [...ledger.batches]
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.toOn.localeCompare(a.toOn))
    .slice(0, count);
