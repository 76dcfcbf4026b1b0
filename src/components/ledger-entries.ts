import { dayOfYear } from '../site/format.ts';
import type { Messages } from '../site/messages.ts';
import type { Amendment, DisbursementRow, DonationRow, Erratum, GoodsRow } from './props/tables.ts';

/** A row of any ledger, ready to be set: who, then the quieter cells, then how much. */
export interface LedgerEntry {
  readonly number: number;
  readonly who: string;
  /** A remark beside the name: how many gifts an online summary holds, or that money came back. */
  readonly remark?: string | undefined;
  readonly cells: readonly LedgerCell[];
  readonly fen?: number | undefined;
  /** Instead of an amount. */
  readonly instead?: string | undefined;
  /** Of goods, with the anchor of their kind. */
  readonly goods?: (LedgerGoods & { readonly kind: string }) | undefined;
  readonly fundId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly erratum?: Erratum | undefined;
  readonly amendments?: readonly Amendment[] | undefined;
  readonly withdrawn?: boolean | undefined;
}

/** How much, in thousandths of a unit, and how much was written there before corrections, first to last. */
export interface LedgerGoods {
  readonly qty: number;
  readonly unit: string;
  readonly formerQtys: readonly number[];
}

export interface LedgerCell {
  readonly text: string;
  /** Instead of words: how much. */
  readonly goods?: LedgerGoods | undefined;
  /** What the cell held before corrections, the last first. */
  readonly former?: readonly string[] | undefined;
  /** `YYYY-MM-DD`, when the cell is a day. */
  readonly on?: string | undefined;
  /** Short enough for one line. */
  readonly short?: boolean | undefined;
}

export function donationEntry(row: DonationRow, count: string, t: Messages['ledgers']): LedgerEntry {
  const summary = row.gifts > 1 ? t.people(count) : undefined;
  const { foreign } = row;
  const given = foreign && t.foreign(foreign.amount, foreign.currency, foreign.rate, foreign.on);
  return {
    ...common(row, row.donor, row.refund ? t.refund : (given ?? summary)),
    cells: [
      dayCell(row.receivedOn),
      { text: row.channel, short: true },
      { text: row.purpose ?? row.fund.title },
    ],
  };
}

export function disbursementEntry(row: DisbursementRow, t: Messages['ledgers']): LedgerEntry {
  return {
    ...common(row, row.payee, row.refund ? t.refund : undefined),
    cells: [
      dayCell(row.paidOn),
      { text: row.area, short: true },
      { text: row.purpose },
      { text: row.fund.title },
    ],
  };
}

/** A row of goods; what left shows how much where money stands. */
export function goodsEntry(row: GoodsRow, left: boolean): LedgerEntry {
  const { number, who, remark, on, goods, qty, unit, kind, to, purpose, fen, instead } = row;
  const { amendments, withdrawn, erratum, formerGoods, formerQtys } = row;
  const much = { qty, unit, kind, formerQtys };
  return {
    number,
    who,
    remark,
    fen,
    instead,
    goods: much,
    erratum,
    amendments,
    withdrawn,
    cells: [
      dayCell(on),
      { text: goods, former: formerGoods.toReversed() },
      left ? { text: to ?? '', short: true } : { goods: much, text: '' },
      { text: purpose ?? '' },
    ],
  };
}

function common(row: DonationRow | DisbursementRow, who: string, remark: string | undefined) {
  const { number, fen, fund, projectId, campaignId, erratum, amendments, withdrawn } = row;
  return {
    number,
    who,
    remark,
    fen,
    fundId: fund.id,
    projectId,
    campaignId,
    erratum,
    amendments,
    withdrawn,
  };
}

function dayCell(on: string): LedgerCell {
  return { text: dayOfYear(on), on };
}
