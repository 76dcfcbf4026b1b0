import type { Proof, Scope } from '../../components/props/statement.ts';
import { rowsOfLists, totalOfLists } from '../../core/ledger/list.ts';
import type { Batch } from '../../core/schemas/batch.ts';
import { isGoodsTable, type LedgerTable } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';
import { rowProof } from './proof.ts';
import { stamp } from './statement.ts';

/** The stamp of some lists of one table: what the register states held against the rows; of goods that left, the number of rows. */
export function listsProof(
  disclosures: Disclosures,
  table: LedgerTable,
  lists: readonly Batch[],
  link: string,
  language?: string,
): Proof {
  if (table !== 'goods-issued') {
    const { stated } = totalOfLists(disclosures.ledger, table, lists);
    return rowProof(disclosures, (books) => totalOfLists(books, table, lists).computed, {
      stated,
      href: link,
    });
  }
  const { stated } = rowsOfLists(disclosures.ledger, table, lists);
  const unit = messages(language).goods.rowsUnit;
  return rowProof(disclosures, (books) => rowsOfLists(books, table, lists).computed, {
    stated,
    href: link,
    unit,
  });
}

/** 口径章 of lists: where they come from, and for goods that left, that each is counted in its own unit. */
export function listsStamp(
  disclosures: Disclosures,
  table: LedgerTable,
  on: string,
  language?: string,
): Scope {
  const { disclosures: t, goods } = messages(language);
  const source = isGoodsTable(table) ? goods.source : t.source.bank;
  const made = stamp(disclosures, on, source, language);
  return table === 'goods-issued' ? { ...made, unit: goods.perItem } : made;
}
