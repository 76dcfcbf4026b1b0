import type { MonthFlow } from '../ledger/months.ts';
import type { Month } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';

/** Received and paid by month, and what there is to say about them. */
export interface MonthsSpec {
  readonly flows: readonly MonthFlow[];
  readonly received: Fen;
  readonly paid: Fen;
  /** The month that received most, and its share of all that was received, in whole percent; undefined when nothing came. */
  readonly peak: { readonly month: Month; readonly fen: Fen; readonly percent: number } | undefined;
}

/** The facts of a chart of months. */
export function monthsSpec(flows: readonly MonthFlow[]): MonthsSpec {
  const received = flows.reduce((sum, flow) => sum + flow.received, 0);
  const paid = flows.reduce((sum, flow) => sum + flow.paid, 0);
  const top = [...flows].sort((a, b) => b.received - a.received)[0];
  const peak =
    top && received > 0
      ? { month: top.month, fen: top.received, percent: Math.round((top.received * 100) / received) }
      : undefined;
  return { flows, received, paid, peak };
}
