import type { Balance } from '../schemas/balance.ts';
import type { Batch } from '../schemas/batch.ts';
import type { Fund } from '../schemas/fund.ts';
import { type CalendarDate, type Month, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import {
  type GoodsTable,
  isGoodsTable,
  type LedgerTable,
  ledgerTables,
  moneyTables,
} from '../values/record-id.ts';
import { type Cell, type CellKey, emptyCell, parseKey, sumCells } from './cell.ts';
import type { ContractPayment } from './contract.ts';
import { type GoodsCell, type GoodsKey, parseGoodsKey } from './goods.ts';
import type { BatchSummary } from './summary.ts';

/** A cell and the batch that holds its rows. */
export interface LocatedCell {
  readonly table: LedgerTable;
  readonly batch: string;
  readonly key: CellKey;
  /** Unique in the ledger: two terms of one sum must not share it. */
  readonly name: string;
  readonly cell: Cell;
}

/** A cell of goods and the batch that holds its rows. */
export interface LocatedGoods {
  readonly table: GoodsTable;
  readonly batch: string;
  readonly key: GoodsKey;
  readonly name: string;
  readonly cell: GoodsCell;
}

/** Everything that must hold of a cell to be chosen; months are inclusive. */
export interface CellFilter {
  readonly table?: LedgerTable;
  readonly batch?: string;
  readonly fundId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly from?: Month;
  readonly to?: Month;
}

/** The books: funds, published lists, stated balances, and every cell of every batch. No row. */
export interface Ledger {
  readonly funds: readonly Fund[];
  /** In the order of their days, then ids, then tables. */
  readonly batches: readonly Batch[];
  readonly balances: readonly Balance[];
  readonly cells: readonly LocatedCell[];
  readonly goods: readonly LocatedGoods[];
  /** Payments on procurements. */
  readonly contracts: readonly ContractPayment[];
  /** Numbers of withdrawn rows, by `table/id`: their addresses stay. */
  readonly withdrawn: ReadonlyMap<string, ReadonlySet<number>>;
}

export interface Books {
  readonly funds: readonly Fund[];
  readonly batches: readonly Batch[];
  readonly balances: readonly Balance[];
  readonly summaries: readonly BatchSummary[];
  readonly withdrawn?: ReadonlyMap<string, ReadonlySet<number>>;
}

const dayKey = ({ fromOn, id, table }: Batch): string => `${fromOn} ${id} ${ledgerTables.indexOf(table)}`;
const byDay = (a: Batch, b: Batch): number => (dayKey(a) < dayKey(b) ? -1 : 1);

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/** Opens the books. The order of records and summaries does not matter. */
export function buildLedger({ funds, batches, balances, summaries, withdrawn = new Map() }: Books): Ledger {
  const cells = summaries.flatMap(({ table, batch, cells: own }) =>
    [...own].map(([text, cell]) => ({
      table,
      batch,
      key: parseKey(text),
      name: `${table}/${batch}|${text}`,
      cell,
    })),
  );
  const goods = summaries.flatMap(({ table, batch, goods: own }) =>
    isGoodsTable(table)
      ? [...own].map(([text, cell]) => ({
          table,
          batch,
          key: parseGoodsKey(text),
          name: `${table}/${batch}|${text}`,
          cell,
        }))
      : [],
  );
  return {
    funds,
    batches: [...batches].sort(byDay),
    balances,
    cells: cells.sort(byName),
    goods: goods.sort(byName),
    contracts: summaries.flatMap((one) => one.contracts),
    withdrawn,
  };
}

/**
 * The books with the cells that corrections emptied, by their names: no row is left in them, but they were published, and
 * a sum tells what stood there.
 */
export function withEmptied(ledger: Ledger, names: readonly string[]): Ledger {
  const known = new Set([...ledger.cells, ...ledger.goods].map(({ name }) => name));
  const emptied = names.flatMap((name): LocatedCell[] => {
    const [, code, batch = '', text = ''] = /^([^/]+)\/([^|]+)\|(.*)$/s.exec(name) ?? [];
    const table = moneyTables.find((one) => one === code);
    return table && !known.has(name) ? [{ table, batch, key: parseKey(text), name, cell: emptyCell }] : [];
  });
  return { ...ledger, cells: [...ledger.cells, ...emptied].sort(byName) };
}

/** The cells that a filter chooses. */
export function cellsOf(
  ledger: Ledger,
  { table, batch, fundId, projectId, campaignId, from, to }: CellFilter,
): LocatedCell[] {
  return ledger.cells.filter(
    (one) =>
      (table === undefined || one.table === table) &&
      (batch === undefined || one.batch === batch) &&
      (fundId === undefined || one.key.fund === fundId) &&
      (projectId === undefined || one.key.project === projectId) &&
      (campaignId === undefined || one.key.campaign === campaignId) &&
      (from === undefined || one.key.month >= from) &&
      (to === undefined || one.key.month <= to),
  );
}

/** Rows, gifts and 分 of the cells that a filter chooses. */
export const totalIn = (ledger: Ledger, filter: CellFilter): Cell =>
  sumCells(cellsOf(ledger, filter).map((one) => one.cell));

/** Stated balances of a fund in the order of their days. */
export const balancesOf = (ledger: Ledger, fundId: string): Balance[] =>
  ledger.balances
    .filter((balance) => balance.fundId === fundId)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));

/** What a fund held at the beginning of a month: the first stated opening and all that came and went since. 0 without a balance. */
export function openingOf(ledger: Ledger, fundId: string, month: Month): Fen {
  const first = balancesOf(ledger, fundId)[0];
  if (!first) return 0;
  const before = cellsOf(ledger, { fundId, from: monthOf(first.fromOn) }).filter(
    (one) => one.key.month < month,
  );
  return before.reduce(
    (sum, one) => sum + (one.key.state === 'received' ? one.cell.fen : -one.cell.fen),
    first.opening,
  );
}

/** Years in which a table has batches, the latest first. */
export const yearsOf = (ledger: Ledger, table: LedgerTable): string[] =>
  [...new Set(ledger.batches.filter((one) => one.table === table).map((one) => one.fromOn.slice(0, 4)))]
    .sort()
    .reverse();

/** The first day of the books: of a stated balance or of a list. undefined when they are empty. */
export const booksFrom = ({ balances, batches }: Ledger): CalendarDate | undefined =>
  [...balances, ...batches].map((one) => one.fromOn).sort()[0];

/** The last day up to which payments are published. undefined without lists of payments. */
export const paymentsTo = ({ batches }: Ledger): CalendarDate | undefined =>
  batches
    .filter((one) => one.table === 'disbursements')
    .map((one) => one.toOn)
    .sort()
    .at(-1);

/** The last day that a published list covers: 数据截至. undefined without batches. */
export const dataTo = (ledger: Ledger): CalendarDate | undefined =>
  ledger.batches
    .map((batch) => batch.toOn)
    .sort()
    .at(-1);
