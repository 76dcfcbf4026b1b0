import type { Batch } from '../schemas/batch.ts';
import { type CalendarDate, type Month, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { LedgerTable } from '../values/record-id.ts';
import { type Cell, sumCells } from './cell.ts';
import type { Ledger, LocatedCell } from './ledger.ts';
import type { MonthFlow } from './months.ts';

/** What money was given or spent for: a project, or a campaign. */
export type Purpose = { readonly projectId: string } | { readonly campaignId: string };

/** Received and paid for one purpose. */
export interface Flows {
  readonly received: Cell;
  readonly paid: Cell;
}

/** A published list and what it holds for a purpose. */
export interface ListPart {
  readonly batch: Batch;
  readonly cell: Cell;
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

/** The published lists with rows for a purpose, in the order of their days. */
export function listsFor(ledger: Ledger, table: LedgerTable, purpose: Purpose): ListPart[] {
  const cells = cellsFor(ledger, purpose).filter((one) => one.table === table);
  return ledger.batches
    .filter((batch) => batch.table === table)
    .map((batch) => ({
      batch,
      cell: sumCells(cells.filter((one) => one.batch === batch.id).map((one) => one.cell)),
    }))
    .filter(({ cell }) => cell.rows > 0);
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

/** Projects taken together, in 分: what they may cost and what was paid for them. */
export interface ProjectsTotal {
  readonly budget: Fen;
  readonly paid: Cell;
  /** All payments less those of the projects: 0 when every payment belongs to one of them. */
  readonly others: Fen;
}

/** The budgets of some projects, and what the ledger paid for them. */
export function totalOfProjects(
  ledger: Ledger,
  projects: readonly { readonly id: string; readonly budget: Fen }[],
): ProjectsTotal {
  const ids = new Set(projects.map((one) => one.id));
  const paid = ledger.cells.filter((one) => one.table === 'disbursements');
  const own = sumCells(paid.filter((one) => ids.has(one.key.project)).map((one) => one.cell));
  return {
    budget: projects.reduce((sum, one) => sum + one.budget, 0),
    paid: own,
    others: sumCells(paid.map((one) => one.cell)).fen - own.fen,
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

/** Purposes taken together. A row belongs to one project and to one campaign at most, so nothing is counted twice. */
export function flowsOfAll(ledger: Ledger, purposes: readonly Purpose[]): Flows {
  const all = purposes.map((one) => flowsFor(ledger, one));
  return { received: sumCells(all.map((one) => one.received)), paid: sumCells(all.map((one) => one.paid)) };
}
