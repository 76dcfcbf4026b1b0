import { type Ledger, totalIn, yearsOf } from '../ledger/ledger.ts';
import { buildStatement } from '../ledger/statement.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { type ChartSpec, largestParts, OTHERS, percentOf } from './chart-spec.ts';

const FUNDS = 4;

/** Years with published lists, in order. */
const yearsIn = (ledger: Ledger): string[] =>
  [...new Set([...yearsOf(ledger, 'donations'), ...yearsOf(ledger, 'disbursements')])].sort();

/** The year that received most, and its share. */
function peakYear(years: readonly string[], received: readonly number[]): ChartSpec['finding'] {
  const all = received.reduce((sum, fen) => sum + fen, 0);
  const fen = Math.max(...received, 0);
  const year = years[received.indexOf(fen)];
  if (year === undefined || all <= 0) return { key: 'nothing' };
  return { key: 'peak-year', values: { year, fen, percent: percentOf(fen, all) } };
}

/** Received, paid and closing by year; `to` is the last day that the lists cover. undefined for less than two years. */
export function yearsSpec(ledger: Ledger, to: CalendarDate): ChartSpec | undefined {
  const years = yearsIn(ledger);
  if (years.length < 2) return undefined;
  const statements = years.map((year) => {
    const end = `${year}-12-31`;
    return buildStatement(ledger, { from: `${year}-01-01`, to: end < to ? end : to });
  });
  const received = statements.map((one) => one.received.fen);
  return {
    kind: 'columns',
    unit: 'cny',
    series: [
      { key: 'received', values: received },
      { key: 'paid', values: statements.map((one) => one.paid.fen) },
      { key: 'closing', values: statements.map((one) => one.closing) },
    ],
    categories: years,
    finding: peakYear(years, received),
  };
}

/** Received by year, one series a fund: the three that received most, and the others. undefined for one year or one fund. */
export function fundsByYearSpec(ledger: Ledger): ChartSpec | undefined {
  const years = yearsOf(ledger, 'donations').sort();
  const receivedBy = (fundId: string, year?: string): number =>
    totalIn(ledger, {
      table: 'donations',
      fundId,
      ...(year === undefined ? {} : { from: `${year}-01`, to: `${year}-12` }),
    }).fen;
  const all = ledger.funds.map(({ id }) => ({ key: id, value: receivedBy(id) }));
  const parts = largestParts(all, FUNDS);
  const [top] = parts;
  if (years.length < 2 || parts.length < 2 || !top || top.value <= 0) return undefined;
  const named = new Set(parts.map((one) => one.key));
  const fundsIn = (key: string): string[] =>
    key === OTHERS ? all.map((one) => one.key).filter((id) => !named.has(id)) : [key];
  return {
    kind: 'columns',
    unit: 'cny',
    series: parts.map(({ key }) => ({
      key,
      values: years.map((year) => fundsIn(key).reduce((sum, id) => sum + receivedBy(id, year), 0)),
    })),
    categories: years,
    finding: {
      key: 'largest',
      values: {
        part: 'fund',
        of: top.key,
        fen: top.value,
        percent: percentOf(
          top.value,
          all.reduce((sum, one) => sum + one.value, 0),
        ),
      },
    },
  };
}
