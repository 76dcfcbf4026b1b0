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

/** A contract beside what was paid on it, in 分. */
export interface ContractState {
  readonly payments: readonly ContractPayment[];
  readonly paid: Fen;
  /** contract − paid, ≥ 0 in every chapter that is published; what is settled has nothing left. */
  readonly left: Fen;
  /** contract − bid. */
  readonly above: Fen;
}

/** How far a contract has been paid. */
export function contractState(
  ledger: Ledger,
  {
    id,
    bid,
    contract,
    settled,
  }: { readonly id: string; readonly bid: Fen; readonly contract: Fen; readonly settled?: Fen | undefined },
): ContractState {
  const payments = paymentsOn(ledger, id);
  const paid = paidOnAll(payments);
  return { payments, paid, left: (settled ?? contract) - paid, above: contract - bid };
}

/** Contracts taken together. */
export function contractsTotal(
  ledger: Ledger,
  all: readonly {
    readonly id: string;
    readonly bid: Fen;
    readonly contract: Fen;
    readonly settled?: Fen | undefined;
  }[],
): { readonly contract: Fen; readonly paid: Fen; readonly left: Fen } {
  const states = all.map((one) => contractState(ledger, one));
  return {
    contract: all.reduce((sum, one) => sum + one.contract, 0),
    paid: states.reduce((sum, one) => sum + one.paid, 0),
    left: states.reduce((sum, one) => sum + one.left, 0),
  };
}
