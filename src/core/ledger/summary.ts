import type { Disbursement } from '../schemas/disbursement.ts';
import type { Donation } from '../schemas/donation.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import { type CalendarDate, monthOf } from '../values/calendar-date.ts';
import type { LedgerTable } from '../values/record-id.ts';
import { type Cell, type CellKey, keyText, sumCells } from './cell.ts';
import type { ContractPayment } from './contract.ts';
import {
  addGoods,
  type GoodsCell,
  type GoodsEntry,
  goodsIssuedEntry,
  goodsKeyText,
  goodsReceivedEntry,
} from './goods.ts';

/** What one batch adds to the ledger: the sums of its rows by key, and the days they cover. */
export interface BatchSummary {
  readonly table: LedgerTable;
  readonly batch: string;
  /** Sums of money by `keyText`; none in a list of goods. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Sums of goods by `goodsKeyText`; none in a list of money. */
  readonly goods: ReadonlyMap<string, GoodsCell>;
  /** Payments that name a procurement. */
  readonly contracts: readonly ContractPayment[];
}

/** One row, as the ledger sees it. */
export interface Entry {
  readonly key: CellKey;
  readonly gifts: number;
  readonly fen: number;
  readonly on: CalendarDate;
}

/** A gift as an entry. */
export const donationEntry = (row: Donation): Entry => ({
  key: {
    fund: row.fundId,
    restriction: row.restriction,
    project: row.projectId ?? '',
    campaign: row.campaignId ?? '',
    state: 'received',
    month: monthOf(row.receivedOn),
  },
  gifts: row.gifts,
  fen: row.amount,
  on: row.receivedOn,
});

/** A payment as an entry; it is no gift. */
export const disbursementEntry = (row: Disbursement): Entry => ({
  key: {
    fund: row.fundId,
    restriction: row.restriction,
    project: row.projectId,
    campaign: row.sourceCampaignId ?? '',
    state: 'paid',
    month: monthOf(row.paidOn),
  },
  gifts: 0,
  fen: row.amount,
  on: row.paidOn,
});

/** A payment as one on a contract; undefined for a payment that names no procurement. */
const contractPayment = ({ id, paidOn, amount, procurementId }: Disbursement): ContractPayment | undefined =>
  procurementId === undefined ? undefined : { procurement: procurementId, row: id, on: paidOn, fen: amount };

/** Adds up the rows of one batch as they come; their order does not matter. */
export class Summarizer {
  readonly #cells = new Map<string, { rows: number; gifts: number; fen: number }>();
  readonly #goods = new Map<string, GoodsCell>();
  readonly #contracts: ContractPayment[] = [];

  /** Adds a row of any ledger. */
  addRow(row: LedgerRow): void {
    if (row.table === 'donations') this.add(donationEntry(row.value));
    else if (row.table === 'disbursements') this.addPayment(row.value);
    else if (row.table === 'goods-received') this.addGoods(goodsReceivedEntry(row.value));
    else this.addGoods(goodsIssuedEntry(row.value));
  }

  addPayment(row: Disbursement): void {
    this.add(disbursementEntry(row));
    const payment = contractPayment(row);
    if (payment) this.#contracts.push(payment);
  }

  add({ key, gifts, fen }: Entry): void {
    const text = keyText(key);
    const cell = this.#cells.get(text);
    if (cell) {
      cell.rows++;
      cell.gifts += gifts;
      cell.fen += fen;
    } else this.#cells.set(text, { rows: 1, gifts, fen });
  }

  addGoods({ key, cell }: GoodsEntry): void {
    const text = goodsKeyText(key);
    const known = this.#goods.get(text);
    this.#goods.set(text, known ? addGoods(known, cell) : cell);
  }

  summary(table: LedgerTable, batch: string): BatchSummary {
    const contracts = [...this.#contracts].sort((a, b) => (a.row < b.row ? -1 : 1));
    return { table, batch, cells: inOrder(this.#cells), goods: inOrder(this.#goods), contracts };
  }
}

const inOrder = <C>(cells: ReadonlyMap<string, C>): Map<string, C> =>
  new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Rows, gifts and 分 of a whole batch; of goods the value of what could be measured. */
export const totalOf = ({ cells, goods }: BatchSummary): Cell =>
  sumCells([...cells.values(), ...goods.values()]);
