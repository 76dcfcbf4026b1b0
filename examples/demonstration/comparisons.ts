import { lastDay } from './calendar.ts';
import { allGifts } from './donations.ts';
import { creditCode } from './identity.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

type Platform = 'boai' | 'cishan';

/** An entry of a platform, by platform and campaign; without a campaign: all gifts. */
interface Entry {
  readonly platform: Platform;
  readonly campaignId?: string;
  readonly entryNo: string;
  /** Month of the total, and the day on which somebody looked. */
  readonly looked: readonly (readonly [month: string, on: string])[];
}

const flood2025 = [
  ['2025-09', '2025-10-10'],
  ['2026-06', '2026-07-06'],
] as const;
const flood2026 = [
  ['2026-07', '2026-08-04'],
  ['2026-08', '2026-09-01'],
  ['2026-09', '2026-10-09'],
  ['2026-10', '2026-11-03'],
] as const;

const entries: readonly Entry[] = [
  { platform: 'boai', campaignId: 'flood-2025', entryNo: 'BA2025000101', looked: flood2025 },
  { platform: 'cishan', campaignId: 'flood-2025', entryNo: `${creditCode}A25001`, looked: flood2025 },
  { platform: 'boai', campaignId: 'flood-2026', entryNo: 'BA2026000101', looked: flood2026 },
  { platform: 'cishan', campaignId: 'flood-2026', entryNo: `${creditCode}A26001`, looked: flood2026 },
  { platform: 'boai', entryNo: 'BA0000000101', looked: flood2026 },
];

/** The platform stood still after this day: its total of August lacks what came later. */
const late = {
  id: 'cishan-flood-2026-by-2026-08',
  to: '2026-08-28',
  why: '本会录入慈善中国的人8月29日起休假，最后三天的捐款没有录；9月2日补录，9月30日的合计已经相等',
};

const columns = [
  'id',
  'platform',
  'entry_no',
  'url',
  'campaign_id',
  'compared_on',
  'as_of_on',
  'platform_total',
  'difference_text',
];

const receivedBy = (day: string, campaignId: string | undefined): number =>
  allGifts
    .filter((gift) => gift.receivedOn <= day && (campaignId === undefined || gift.campaignId === campaignId))
    .reduce((sum, { fen }) => sum + fen, 0);

function describe({ platform, campaignId, entryNo, looked }: Entry): Line[] {
  return looked.map(([month, on]) => {
    const id = `${platform}-${campaignId ?? 'all'}-by-${month}`;
    const isLate = id === late.id;
    return {
      id,
      platform,
      entry_no: entryNo,
      url: `https://${platform}.example.org/${campaignId ?? 'all'}`,
      campaign_id: campaignId,
      compared_on: on,
      as_of_on: lastDay(month),
      platform_total: formatYuan(receivedBy(isLate ? late.to : lastDay(month), campaignId)),
      difference_text: isLate ? late.why : undefined,
    };
  });
}

export const writePlatformComparisons = (): string => writeTable(columns, entries.flatMap(describe));
