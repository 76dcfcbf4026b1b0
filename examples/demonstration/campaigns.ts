import type { FundId } from './funds.ts';

/** An appeal: its gifts belong to one project of one fund. */
export interface Campaign {
  readonly id: string;
  readonly fundId: FundId;
  readonly projectId: string;
  readonly from: string;
  readonly to: string;
  readonly wishes: readonly string[];
}

export const campaigns: readonly Campaign[] = [
  {
    id: 'flood-2025',
    fundId: 'flood',
    projectId: 'flood-relief-2025',
    from: '2025-07-28',
    to: '2025-09-30',
    wishes: ['用于防汛救灾', '给受灾的乡亲', '用于石桥县受灾家庭', '灾后重建'],
  },
  {
    id: 'flood-2026',
    fundId: 'flood',
    projectId: 'flood-relief-2026',
    from: '2026-07-12',
    to: '2026-09-30',
    wishes: ['用于防汛救灾', '给安置点买水和被子', '用于青禾县受灾家庭', '防汛抢险', '帮他们把房子修好'],
  },
];

export function campaignOn(day: string): Campaign | undefined {
  return campaigns.find((campaign) => campaign.from <= day && day <= campaign.to);
}
