import type { MonthFlow } from '../ledger/months.ts';
import { type ChartSpec, percentOf } from './chart-spec.ts';

/** Received and paid by month, and the month that received most; or paid most, on pages about payments. */
export function monthsSpec(flows: readonly MonthFlow[], of: 'received' | 'paid' = 'received'): ChartSpec {
  const sum = flows.reduce((all, flow) => all + flow[of], 0);
  const top = [...flows].sort((a, b) => b[of] - a[of])[0];
  return {
    kind: 'columns',
    unit: 'cny',
    series: [
      { key: 'received', values: flows.map((flow) => flow.received) },
      { key: 'paid', values: flows.map((flow) => flow.paid) },
    ],
    categories: flows.map((flow) => flow.month),
    finding:
      top && sum > 0
        ? {
            key: 'peak-month',
            values: { of, month: top.month, fen: top[of], percent: percentOf(top[of], sum) },
          }
        : { key: 'nothing' },
  };
}
