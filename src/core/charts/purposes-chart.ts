import { type CellFilter, cellsOf, type Ledger } from '../ledger/ledger.ts';
import { type ChartSpec, largestParts, percentOf } from './chart-spec.ts';

/** As many lines as one looks over at once. */
const MOST = 10;

/** Payments by project, the largest first; undefined when less than two projects were paid for. */
export function purposesSpec(ledger: Ledger, filter: Pick<CellFilter, 'from' | 'to'>): ChartSpec | undefined {
  const cells = cellsOf(ledger, { ...filter, table: 'disbursements' });
  const sums = new Map<string, number>();
  for (const { key, cell } of cells) sums.set(key.project, (sums.get(key.project) ?? 0) + cell.fen);
  const all = [...sums].map(([key, value]) => ({ key, value }));
  const parts = largestParts(all, MOST);
  const total = all.reduce((sum, one) => sum + one.value, 0);
  const [top] = parts;
  if (parts.length < 2 || !top || top.value <= 0) return undefined;
  return {
    kind: 'bars',
    unit: 'cny',
    series: [{ key: 'paid', values: parts.map((one) => one.value) }],
    categories: parts.map((one) => one.key),
    finding: {
      key: 'largest',
      values: { part: 'project', of: top.key, fen: top.value, percent: percentOf(top.value, total) },
    },
  };
}
