import type { LedgerRow } from '../../schemas/tables.ts';
import { dayOfRow } from '../row-day.ts';
import type { RowRule } from '../row-rule.ts';

function campaignOf(row: LedgerRow): string | undefined {
  if (row.table === 'disbursements') return row.value.sourceCampaignId;
  return row.table === 'goods-issued' ? undefined : row.value.campaignId;
}

/** No gift of a fundraising came, and none of its money was paid, before it began (a label error that looked like a fraud once). */
export const campaignDateRule: RowRule = {
  codes: ['campaign-date'],
  check(row, batch, { campaigns, asOf }) {
    const { column, on: found } = dayOfRow(row);
    const id = campaignOf(row);
    const campaign = id === undefined ? undefined : campaigns.get(id);
    // A day that its list or the as-of day refuses is told there.
    if (!campaign || found < batch.fromOn || found > batch.toOn || found > asOf) return [];
    if (found >= campaign.startsOn) return [];
    const values = { found, campaign: `${campaign.id} ${campaign.title}`, starts: campaign.startsOn };
    return [{ code: 'campaign-date', column, values }];
  },
};
