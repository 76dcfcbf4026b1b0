import type { PlatformComparison } from '../schemas/comparison.ts';
import { type CalendarDate, lastDay, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import { type Ledger, totalIn } from './ledger.ts';
import { flowsFor } from './purpose.ts';

/** Cells are months: only at the end of one can a total be held against the books. */
export const isMonthEnd = (day: CalendarDate): boolean => day === lastDay(monthOf(day));

/** A platform's total beside ours, in 分; the difference is theirs less ours. */
export interface Compared {
  readonly comparison: PlatformComparison;
  readonly own: Fen;
  readonly difference: Fen;
}

/** What our own lists say that was received by the end of the month, for a campaign or in all. */
export const ownTotal = (
  ledger: Ledger,
  { campaignId, asOfOn }: Pick<PlatformComparison, 'campaignId' | 'asOfOn'>,
): Fen =>
  campaignId === undefined
    ? totalIn(ledger, { table: 'donations', to: monthOf(asOfOn) }).fen
    : flowsFor(ledger, { campaignId }, asOfOn).received.fen;

/** The comparisons of a campaign, or of all gifts, the latest first. */
export const comparisonsOf = (
  ledger: Ledger,
  comparisons: readonly PlatformComparison[],
  campaignId: string | undefined,
): Compared[] =>
  comparisons
    .filter((one) => one.campaignId === campaignId)
    .map((comparison) => {
      const own = ownTotal(ledger, comparison);
      return { comparison, own, difference: comparison.platformTotal - own };
    })
    .sort((a, b) => (a.comparison.asOfOn < b.comparison.asOfOn ? 1 : -1));
