import type { Steps } from '../ledger/steps.ts';
import type { Fen } from '../values/money.ts';
import { type ChartSpec, percentOf } from './chart-spec.ts';

/** 认捐, 到账, 计划, 拨付, 核销, in the order of the way; a step that has nothing to show is left out. */
export function stepsSpec(steps: Steps, pledged: Fen): ChartSpec {
  const all = [
    { key: 'pledged', value: pledged },
    { key: 'received', value: steps.received ?? 0 },
    { key: 'planned', value: steps.planned },
    { key: 'paid', value: steps.paid },
    { key: 'accounted', value: steps.accounted },
  ].filter((one) => one.value !== 0);
  const received = steps.received ?? 0;
  return {
    kind: 'bars',
    unit: 'cny',
    series: [{ key: 'amount', values: all.map((one) => one.value) }],
    categories: all.map((one) => one.key),
    finding:
      received > 0
        ? {
            key: 'steps',
            values: {
              paid: percentOf(steps.paid, received),
              accounted: percentOf(steps.accounted, received),
            },
          }
        : { key: 'nothing' },
  };
}
