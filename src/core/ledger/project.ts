import { type CalendarDate, lastDay, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { Cell } from './cell.ts';
import { booksFrom, type Ledger, paymentsTo, totalIn } from './ledger.ts';

/** A project, as far as its payments are concerned. */
interface Timed {
  readonly id: string;
  readonly startsOn: CalendarDate;
}

/** What the lists say that a project had paid by a day. */
export interface PaidBy {
  /** Payments to the end of the day's month, or to the end of the month before. */
  readonly before: Cell;
  /** Payments of the day's month, when the day is not its last. */
  readonly within: Cell | undefined;
  readonly least: Fen;
  /** undefined when payments may lie outside the published lists. Equal to `least` where the lists know it to the 分. */
  readonly most: Fen | undefined;
}

/** Whether every payment of a project up to a day lies in the published lists. */
const areListed = (ledger: Ledger, { startsOn }: Timed, on: CalendarDate): boolean =>
  (booksFrom(ledger) ?? on) <= startsOn && on <= (paymentsTo(ledger) ?? '');

/** What a closed project paid: no payment is later than its close. */
export function paidInAll(ledger: Ledger, project: Timed, closedOn: CalendarDate): PaidBy {
  const before = totalIn(ledger, { table: 'disbursements', projectId: project.id });
  const most = areListed(ledger, project, closedOn) ? before.fen : undefined;
  return { before, within: undefined, least: before.fen, most };
}

/**
 * What a project had paid by a day, the day included. `returned` is what came back in the month of the day, in 分 and ≤ 0:
 * sums by month do not tell on which side of the day it did.
 */
export function paidBy(ledger: Ledger, project: Timed, on: CalendarDate, returned: Fen): PaidBy {
  const month = monthOf(on);
  const own = { table: 'disbursements', projectId: project.id, to: month } as const;
  const listed = areListed(ledger, project, on);
  const upTo = totalIn(ledger, own);
  if (on === lastDay(month))
    return { before: upTo, within: undefined, least: upTo.fen, most: listed ? upTo.fen : undefined };
  const within = totalIn(ledger, { ...own, from: month });
  const before = { rows: upTo.rows - within.rows, gifts: 0, fen: upTo.fen - within.fen };
  return {
    before,
    within,
    least: before.fen + returned,
    most: listed ? upTo.fen - returned : undefined,
  };
}
