import type { CalendarDate } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { Ledger } from './ledger.ts';

/** A payment to a supplier: the ledger keeps it apart, so that a contract can be held against what was paid on it. */
export interface ContractPayment {
  readonly procurement: string;
  /** Row id of the payment. */
  readonly row: string;
  readonly on: CalendarDate;
  /** Negative when money came back. */
  readonly fen: Fen;
}

/** Payments on one procurement, the earliest first. */
export const paymentsOn = (ledger: Ledger, procurement: string): ContractPayment[] =>
  ledger.contracts
    .filter((one) => one.procurement === procurement)
    .sort((a, b) => (a.on === b.on ? (a.row < b.row ? -1 : 1) : a.on < b.on ? -1 : 1));

/** What was paid on some contracts together. */
export const paidOnAll = (payments: readonly ContractPayment[]): Fen =>
  payments.reduce((sum, one) => sum + one.fen, 0);
