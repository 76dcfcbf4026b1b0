import { type CalendarDate, type Month, monthsBetween } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import { type Ledger, totalIn } from './ledger.ts';

/** What came and went in one month, in 分. */
export interface MonthFlow {
  readonly month: Month;
  readonly received: Fen;
  readonly paid: Fen;
}

/** Received and paid, month by month, of one fund or of all; every month from `from` to `to` is there. */
export const monthFlows = (
  ledger: Ledger,
  { fundId, from, to }: { fundId?: string | undefined; from: CalendarDate; to: CalendarDate },
): MonthFlow[] =>
  monthsBetween(from, to).map((month) => ({
    month,
    received: totalIn(ledger, { table: 'donations', fundId, from: month, to: month }).fen,
    paid: totalIn(ledger, { table: 'disbursements', fundId, from: month, to: month }).fen,
  }));
