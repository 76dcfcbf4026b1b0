import type { Address } from '../addresses/address.ts';
import { batchAddress } from '../addresses/address.ts';
import type { Batch } from '../schemas/batch.ts';
import type { Fen } from '../values/money.ts';
import { isGoodsTable, type LedgerTable, PAGE_ROWS } from '../values/record-id.ts';
import { type Cell, sumCells } from './cell.ts';
import { goodsOf } from './goods-query.ts';
import { cellsOf, type Ledger } from './ledger.ts';

/** Lists taken together: what the register states and what the rows add up to. */
export interface ListTotal {
  /** Sum of the register's totals, typed by a second person. */
  readonly stated: Fen;
  /** Sum of the rows. */
  readonly computed: Cell;
}

/** Published lists of a table, of one year or of all, in the order of their days. */
export const listsOf = (ledger: Ledger, table: LedgerTable, year?: string): Batch[] =>
  ledger.batches.filter((one) => one.table === table && (year === undefined || one.fromOn.startsWith(year)));

/** The total of some lists of one table; of goods the value of what could be measured. */
export function totalOfLists(ledger: Ledger, table: LedgerTable, lists: readonly Batch[]): ListTotal {
  const ids = new Set(lists.map((one) => one.id));
  const all = isGoodsTable(table) ? goodsOf(ledger, { table }) : cellsOf(ledger, { table });
  const cells = all.filter((one) => ids.has(one.batch));
  const { rows, gifts, fen } = sumCells(cells.map((one) => one.cell));
  const computed = { rows, gifts, fen };
  const stated = lists.reduce((sum, one) => sum + (one.total ?? 0), 0);
  return { stated, computed };
}

/** Rows of some lists, in thousandths, where a list states nothing else: what the register says and what the files hold. */
export function rowsOfLists(ledger: Ledger, table: LedgerTable, lists: readonly Batch[]) {
  const { rows } = totalOfLists(ledger, table, lists).computed;
  return {
    stated: 1000 * lists.reduce((sum, one) => sum + one.rows, 0),
    computed: { fen: 1000 * rows, rows },
  };
}

/** By what a list can be parted: a row has one fund, and one project and one campaign at most. */
export type PartOf = 'fund' | 'project' | 'campaign';

/** What one list holds for each of some funds, projects or campaigns, in their order; those that never had a row are left out. */
export function partsOfList(
  ledger: Ledger,
  batch: Batch,
  by: PartOf,
  ids: readonly string[],
): { id: string; cell: Cell }[] {
  const cells = cellsOf(ledger, { table: batch.table, batch: batch.id });
  return ids.flatMap((id) => {
    const own = cells.filter(({ key }) => key[by] === id);
    return own.length === 0 ? [] : [{ id, cell: sumCells(own.map((one) => one.cell)) }];
  });
}

/** Numbers that rows of a list have or had: a withdrawn row keeps its own. */
const numbersOf = ({ withdrawn }: Ledger, { table, id, rows }: Batch): number =>
  rows + (withdrawn.get(`${table}/${id}`)?.size ?? 0);

/** The pages of a list, from 1, by the numbers of its rows; a list without rows has one page too. */
export const pagesOfList = (ledger: Ledger, batch: Batch): { number: number; address: Address }[] =>
  Array.from({ length: Math.max(1, Math.ceil(numbersOf(ledger, batch) / PAGE_ROWS)) }, (_, i) => ({
    number: i + 1,
    address: batchAddress(batch.table, batch.id, i + 1),
  }));
