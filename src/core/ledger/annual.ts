import type { Fen } from '../values/money.ts';
import type { MoneyTable } from '../values/record-id.ts';
import { cellsOf, type Ledger, type LocatedCell, openingOf } from './ledger.ts';

/** An amount in 分, unrestricted and restricted apart: 非定向 and 定向 are 非限定性 and 限定性. */
export interface SplitFen {
  readonly unrestricted: Fen;
  readonly restricted: Fen;
}

/** What the published lists say of the money of a calendar year. */
export interface AnnualLedger {
  readonly opening: SplitFen;
  readonly received: SplitFen;
  readonly paid: SplitFen;
  readonly closing: SplitFen;
}

export const wholeOf = ({ unrestricted, restricted }: SplitFen): Fen => unrestricted + restricted;

/** The cells of a calendar year, of restricted funds or of the others. */
export function annualCells(
  ledger: Ledger,
  {
    year,
    table,
    restriction,
  }: { year: string; table?: MoneyTable; restriction?: keyof SplitFen | undefined },
): LocatedCell[] {
  const funds = ledger.funds.filter((fund) => restriction === undefined || fund.restriction === restriction);
  const ids = new Set(funds.map(({ id }) => id));
  const within = { from: `${year}-01`, to: `${year}-12`, ...(table ? { table } : {}) };
  return cellsOf(ledger, within).filter(({ key }) => ids.has(key.fund));
}

/** Gifts and payments of a calendar year; undefined unless balances are stated up to its last day. */
export function annualLedger(ledger: Ledger, year: string): AnnualLedger | undefined {
  const [from, to] = [`${year}-01`, `${year}-12`];
  if (!ledger.balances.some((one) => one.toOn >= `${to}-31`)) return undefined;
  if (!ledger.balances.some((one) => one.fromOn <= `${to}-31`)) return undefined;
  const split = (of: (fundId: string) => Fen): SplitFen => {
    const sum = (restriction: 'restricted' | 'unrestricted'): Fen =>
      ledger.funds
        .filter((fund) => fund.restriction === restriction)
        .reduce((all, fund) => all + of(fund.id), 0);
    return { unrestricted: sum('unrestricted'), restricted: sum('restricted') };
  };
  const moved =
    (table: 'donations' | 'disbursements') =>
    (fundId: string): Fen =>
      cellsOf(ledger, { table, fundId, from, to }).reduce((sum, { cell }) => sum + cell.fen, 0);
  const opening = split((fundId) => openingOf(ledger, fundId, from));
  const received = split(moved('donations'));
  const paid = split(moved('disbursements'));
  return {
    opening,
    received,
    paid,
    closing: {
      unrestricted: opening.unrestricted + received.unrestricted - paid.unrestricted,
      restricted: opening.restricted + received.restricted - paid.restricted,
    },
  };
}
