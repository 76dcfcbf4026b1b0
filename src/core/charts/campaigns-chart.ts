import type { Ledger } from '../ledger/ledger.ts';
import { flowsFor, flowsOfAll, leftOf } from '../ledger/purpose.ts';
import type { Campaign } from '../schemas/campaign.ts';
import { type ChartSpec, percentOf } from './chart-spec.ts';

const MOST = 5;

/** Received, paid and left of the latest campaigns, in the order of time; undefined while nothing was received. */
export function campaignsSpec(
  ledger: Ledger,
  campaigns: readonly Pick<Campaign, 'id' | 'startsOn'>[],
): ChartSpec | undefined {
  const latest = [...campaigns].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).slice(-MOST);
  const purposes = latest.map((one) => ({ campaignId: one.id }));
  const flows = purposes.map((purpose) => flowsFor(ledger, purpose));
  const all = flowsOfAll(ledger, purposes);
  if (all.received.fen <= 0) return undefined;
  return {
    kind: 'columns',
    unit: 'cny',
    series: [
      { key: 'received', values: flows.map(({ received }) => received.fen) },
      { key: 'paid', values: flows.map(({ paid }) => paid.fen) },
      { key: 'left', values: flows.map(leftOf) },
    ],
    categories: latest.map((one) => one.id),
    finding: { key: 'raised-share', values: { percent: percentOf(all.paid.fen, all.received.fen) } },
  };
}
