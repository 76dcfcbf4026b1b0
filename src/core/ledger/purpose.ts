import { type CalendarDate, type Month, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { LedgerTable } from '../values/record-id.ts';
import { type Cell, sumCells } from './cell.ts';
import type { Ledger, LocatedCell } from './ledger.ts';
import type { MonthFlow } from './months.ts';
import type { RowSum } from './proof.ts';

/** What money was given or spent for: a project, or a campaign. */
export type Purpose = { readonly projectId: string } | { readonly campaignId: string };

/** Received and paid for one purpose. */
export interface Flows {
  readonly received: Cell;
  readonly paid: Cell;
}

const serves = ({ key }: LocatedCell, purpose: Purpose): boolean =>
  'projectId' in purpose ? key.project === purpose.projectId : key.campaign === purpose.campaignId;

const cellsFor = (ledger: Ledger, purpose: Purpose): LocatedCell[] =>
  ledger.cells.filter((one) => serves(one, purpose));

const sumIn = (cells: readonly LocatedCell[], table: LedgerTable): Cell =>
  sumCells(cells.filter((one) => one.table === table).map((one) => one.cell));

/** Everything received and paid for a purpose, up to the end of a month when one is given. */
export function flowsFor(ledger: Ledger, purpose: Purpose, to?: CalendarDate): Flows {
  const cells = cellsFor(ledger, purpose).filter((one) => to === undefined || one.key.month <= monthOf(to));
  return { received: sumIn(cells, 'donations'), paid: sumIn(cells, 'disbursements') };
}

/** Received and paid for a purpose, month by month; months in which nothing moved are left out. */
export function monthsFor(ledger: Ledger, purpose: Purpose): (MonthFlow & { readonly gifts: number })[] {
  const cells = cellsFor(ledger, purpose);
  const months = [...new Set(cells.map((one) => one.key.month))].sort();
  return months.map((month: Month) => {
    const own = cells.filter((one) => one.key.month === month);
    const received = sumIn(own, 'donations');
    return { month, received: received.fen, gifts: received.gifts, paid: sumIn(own, 'disbursements').fen };
  });
}

/** Projects taken together: what they may cost, in 分, and what was paid for them. */
export interface ProjectsTotal {
  readonly budget: Fen;
  readonly paid: Cell;
}

/** The budgets of some projects, and what the ledger paid for them. */
export function totalOfProjects(
  ledger: Ledger,
  projects: readonly { readonly id: string; readonly budget: Fen }[],
): ProjectsTotal {
  const ids = new Set(projects.map((one) => one.id));
  const paid = ledger.cells.filter((one) => one.table === 'disbursements' && ids.has(one.key.project));
  return {
    budget: projects.reduce((sum, one) => sum + one.budget, 0),
    paid: sumCells(paid.map((one) => one.cell)),
  };
}

/** raised − used − residual, in 分: 0 when an end adds up. */
export const closeDifference = (end: {
  readonly raised: Fen;
  readonly used: Fen;
  readonly residual: Fen;
}): Fen => end.raised - end.used - end.residual;

/** Received less paid, in 分. */
export const leftOf = ({ received, paid }: Flows): Fen => received.fen - paid.fen;

/** What is left, and the rows that make it up. */
export const leftSum = (flows: Flows): RowSum => ({
  fen: leftOf(flows),
  rows: flows.received.rows + flows.paid.rows,
});

/** Purposes taken together. A row belongs to one project and to one campaign at most, so nothing is counted twice. */
export function flowsOfAll(ledger: Ledger, purposes: readonly Purpose[]): Flows {
  const all = purposes.map((one) => flowsFor(ledger, one));
  return { received: sumCells(all.map((one) => one.received)), paid: sumCells(all.map((one) => one.paid)) };
}
