import { campaignOn } from './campaigns.ts';
import type { GoodsGift, GoodsIssue, GoodsMonth } from './goods.ts';
import { items } from './items.ts';

/** Where goods go. */
export const receivers = [
  '石桥县红十字会',
  '青禾县红十字会',
  '云岭县红十字会',
  '白鹭区红十字会',
  '石桥县柳溪镇安置点（示例）',
  '青禾县河口乡安置点（示例）',
  '白鹭区演示社区',
  '南渡区演示社区',
] as const;

/** The masks of one incident: all that came in one lot left the next day for two shelters. */
export function masksOf(month: GoodsMonth): GoodsMonth {
  if (month.month !== '2026-07') return month;
  const item = items.find(({ id }) => id === 'mask-kn95')!;
  const appeal = campaignOn('2026-07-27')!;
  const [came, left] = [month.gifts.length, month.issues.length];
  const id = `g-2026-07-r${came + 1}`;
  const gift: GoodsGift = {
    id,
    donor: {
      donor_type: 'organization',
      donor_display: '示范市演示防护用品有限公司',
      donor_consent: 'full',
    },
    item,
    spec: item.specs[0]!,
    qty: 36_000,
    fen: 178,
    basis: 'invoice',
    quality: true,
    on: '2026-07-27',
    expiresOn: '2029-07-01',
    projectId: undefined,
    campaignId: appeal.id,
    purpose: appeal.wishes[0],
    left: 0,
  };
  const issues = receivers.slice(4, 6).map(
    (receiver, at): GoodsIssue => ({
      id: `o-2026-07-r${left + at + 1}`,
      on: '2026-07-28',
      receiver,
      item,
      spec: gift.spec,
      qty: 18_000,
      sources: [id],
      projectId: appeal.projectId,
      signed: true,
      movement: 'issue',
      note: undefined,
    }),
  );
  return { ...month, gifts: [...month.gifts, gift], issues: [...month.issues, ...issues] };
}
