import { allGifts, giftNamed } from './donations.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

interface Pledge {
  readonly id: string;
  readonly donor: string;
  readonly fundId: string;
  readonly campaignId?: string;
  readonly projectId?: string;
  readonly fen: number;
  readonly on: string;
  readonly dueOn?: string;
  /** Keys of the gifts that came. */
  readonly gifts?: readonly string[];
  readonly note?: string;
}

const pledges: readonly Pledge[] = [
  {
    id: '2025-station-aed',
    donor: '示范建工集团有限公司',
    fundId: 'first-aid',
    projectId: 'aed-placement',
    fen: 120_000_00,
    on: '2025-03-05',
    dueOn: '2025-03-31',
    gifts: ['station-aed'],
  },
  {
    id: '2026-yunling-rooms',
    donor: '示范云科（示范市）信息技术有限公司',
    fundId: 'study',
    projectId: 'reading-rooms',
    fen: 60_000_00,
    on: '2026-05-20',
    dueOn: '2026-06-30',
    gifts: ['yunling-rooms'],
  },
  {
    id: 'flood-2026-bus',
    donor: '示范市演示公交集团有限公司',
    fundId: 'flood',
    campaignId: 'flood-2026',
    projectId: 'flood-relief-2026',
    fen: 200_000_00,
    on: '2026-07-14',
    dueOn: '2026-12-31',
    gifts: ['flood-bus'],
    note: '协议分两次付：7月付150,000.00元，余下的12月底以前付',
  },
  {
    id: 'flood-2026-pharmacy',
    donor: '示范市样例医药连锁有限公司',
    fundId: 'flood',
    campaignId: 'flood-2026',
    projectId: 'flood-relief-2026',
    fen: 60_000_00,
    on: '2026-07-16',
    dueOn: '2026-09-30',
    note: '到期没有到账。10月12日去函，公司回复推迟到2027年1月；到账以前不算收入，也不列入计划',
  },
];

const columns = [
  'id',
  'donor_display',
  'fund_id',
  'campaign_id',
  'project_id',
  'amount',
  'pledged_on',
  'due_on',
  'gift_ids',
  'outstanding',
  'note',
];

/** What a gift brought, 分. */
export const giftFen = (key: string): number => allGifts.find((gift) => gift.key === key)!.fen;

export function writePledges(): string {
  const line = ({ gifts = [], ...pledge }: Pledge): Line => ({
    id: pledge.id,
    donor_display: pledge.donor,
    fund_id: pledge.fundId,
    campaign_id: pledge.campaignId,
    project_id: pledge.projectId,
    amount: formatYuan(pledge.fen),
    pledged_on: pledge.on,
    due_on: pledge.dueOn,
    gift_ids: gifts.map(giftNamed).join(';'),
    outstanding: formatYuan(pledge.fen - gifts.reduce((sum, key) => sum + giftFen(key), 0)),
    note: pledge.note,
  });
  return writeTable(columns, pledges.map(line));
}
