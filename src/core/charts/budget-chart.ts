import type { BudgetLine } from '../schemas/budget.ts';
import { type ChartSpec, largestParts, percentOf } from './chart-spec.ts';

const MOST = 8;

/** A budget's expense by 项, the largest first; undefined for less than two. */
export function functionsSpec(lines: readonly BudgetLine[]): ChartSpec | undefined {
  const items = lines.filter((one) => one.side === 'expense' && one.part !== undefined);
  const parts = largestParts(
    items.map((one) => ({ key: one.id, value: one.amount })),
    MOST,
  );
  const [top] = parts;
  if (parts.length < 2 || !top || top.value <= 0) return undefined;
  const all = items.reduce((sum, one) => sum + one.amount, 0);
  return {
    kind: 'bars',
    unit: 'cny',
    series: [{ key: 'budget', values: parts.map((one) => one.value) }],
    categories: parts.map((one) => one.key),
    finding: {
      key: 'largest',
      values: { part: 'subject', of: top.key, fen: top.value, percent: percentOf(top.value, all) },
    },
  };
}
