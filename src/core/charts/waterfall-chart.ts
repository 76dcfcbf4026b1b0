import { sumCells } from '../ledger/cell.ts';
import { cellsOf, type Ledger, type LocatedCell } from '../ledger/ledger.ts';
import { buildStatement } from '../ledger/statement.ts';
import { type CalendarDate, monthOf } from '../values/calendar-date.ts';
import { type ChartSpec, largestParts, type Part, percentOf } from './chart-spec.ts';

const RECEIVED = 4;
const PAID = 5;

/** Sums of cells that share a key. */
function partsBy(cells: readonly LocatedCell[], keyOf: (one: LocatedCell) => string): Part[] {
  return [...new Set(cells.map(keyOf))].map((key) => ({
    key,
    value: sumCells(cells.filter((one) => keyOf(one) === key).map((one) => one.cell)).fen,
  }));
}

/**
 * From the opening of a fund to its closing: received by campaign, paid by project. The steps are signed; the opening, the
 * steps between and the closing are the statement of the same days. Categories: `opening`, `received/<campaign>`,
 * `paid/<project>`, `closing`; a gift to no campaign has none after the stroke.
 */
export function waterfallSpec(
  ledger: Ledger,
  span: { readonly fundId: string; readonly from: CalendarDate; readonly to: CalendarDate },
): ChartSpec {
  const { opening, received, paid, closing } = buildStatement(ledger, span);
  const filter = { fundId: span.fundId, from: monthOf(span.from), to: monthOf(span.to) };
  const inflow = cellsOf(ledger, { ...filter, table: 'donations' });
  const outflow = cellsOf(ledger, { ...filter, table: 'disbursements' });
  const steps: Part[] = [
    { key: 'opening', value: opening },
    ...largestParts(
      partsBy(inflow, ({ key }) => key.campaign),
      RECEIVED,
    ).map(({ key, value }) => ({ key: `received/${key}`, value })),
    ...largestParts(
      partsBy(outflow, ({ key }) => key.project),
      PAID,
    ).map(({ key, value }) => ({ key: `paid/${key}`, value: -value })),
    { key: 'closing', value: closing },
  ];
  const available = opening + received.fen;
  return {
    kind: 'waterfall',
    unit: 'cny',
    series: [{ key: 'amount', values: steps.map((one) => one.value) }],
    categories: steps.map((one) => one.key),
    finding:
      available > 0 && paid.fen >= 0
        ? { key: 'used-share', values: { percent: percentOf(paid.fen, available) } }
        : { key: 'nothing' },
  };
}
