import type { MonthFlow } from '../ledger/months.ts';
import { type ChartSpec, percentOf } from './chart-spec.ts';

/** Received and paid by month, and the month that received most. */
export function monthsSpec(flows: readonly MonthFlow[]): ChartSpec {
  const received = flows.reduce((sum, flow) => sum + flow.received, 0);
  const top = [...flows].sort((a, b) => b.received - a.received)[0];
  return {
    kind: 'columns',
    unit: 'cny',
    series: [
      { key: 'received', values: flows.map((flow) => flow.received) },
      { key: 'paid', values: flows.map((flow) => flow.paid) },
    ],
    categories: flows.map((flow) => flow.month),
    finding:
      top && received > 0
        ? {
            key: 'peak-month',
            values: { month: top.month, fen: top.received, percent: percentOf(top.received, received) },
          }
        : { key: 'nothing' },
  };
}
