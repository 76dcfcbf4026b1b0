import type { Fund } from '../schemas/fund.ts';
import { type CalendarDate, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { Cell } from './cell.ts';
import { type Ledger, openingOf, totalIn } from './ledger.ts';
import type { RowSum } from './proof.ts';

/** 四柱: opening + received − paid = closing, of one fund or of all, over whole months. Amounts in 分. */
export interface Statement {
  /** undefined: all funds. */
  readonly fundId: string | undefined;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly opening: Fen;
  readonly received: Cell;
  readonly paid: Cell;
  /** Computed from the rows. */
  readonly closing: Fen;
  /** What book-keeping states for the last day; undefined when it states nothing for that day. */
  readonly stated: Fen | undefined;
}

/** The closing of a statement and the rows that make it up. */
export const closingOf = ({ closing, received, paid }: Statement): RowSum => ({
  fen: closing,
  rows: received.rows + paid.rows,
});

/** What the funds of a kind hold together at the end of a period, in 分. */
export const closingOfKind = (
  ledger: Ledger,
  restriction: Fund['restriction'],
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
): Fen =>
  ledger.funds
    .filter((fund) => fund.restriction === restriction)
    .reduce((sum, { id }) => sum + buildStatement(ledger, { ...span, fundId: id }).closing, 0);

/** closing − opening, in 分: what a period left more, or less. */
export const changeOf = ({ opening, closing }: Statement): Fen => closing - opening;

/** What book-keeping states for a day; undefined unless it does so for every fund asked for. */
function statedAt(ledger: Ledger, fundIds: readonly string[], on: CalendarDate): Fen | undefined {
  let sum = 0;
  for (const fundId of fundIds) {
    const balance = ledger.balances.find((one) => one.fundId === fundId && one.toOn === on);
    if (!balance) return undefined;
    sum += balance.closing;
  }
  return fundIds.length === 0 ? undefined : sum;
}

/** The statement of a fund, or of all, from the first day of a month to the last day of a month, both included. */
export function buildStatement(
  ledger: Ledger,
  { fundId, from, to }: { fundId?: string | undefined; from: CalendarDate; to: CalendarDate },
): Statement {
  const fundIds = fundId === undefined ? ledger.funds.map((fund) => fund.id) : [fundId];
  const opening = fundIds.reduce((sum, id) => sum + openingOf(ledger, id, monthOf(from)), 0);
  const months = { fundId, from: monthOf(from), to: monthOf(to) };
  const received = totalIn(ledger, { ...months, table: 'donations' });
  const paid = totalIn(ledger, { ...months, table: 'disbursements' });
  const closing = opening + received.fen - paid.fen;
  return { fundId, from, to, opening, received, paid, closing, stated: statedAt(ledger, fundIds, to) };
}
