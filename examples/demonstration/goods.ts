import { lastDay } from './calendar.ts';
import { campaignOn } from './campaigns.ts';
import { type Donor, drawAnonymous, drawOrganization, drawPerson } from './donors.ts';
import { type Item, items, type Movement, type Season } from './items.ts';
import { masksOf, receivers } from './masks.ts';
import { openStream, type Stream } from './stream.ts';

/** A gift of goods and what is left of it; quantities are whole units. */
export interface GoodsGift {
  readonly id: string;
  readonly donor: Donor;
  readonly item: Item;
  readonly spec: string;
  readonly qty: number;
  /** Value of one in 分; undefined when it cannot be measured. */
  readonly fen: number | undefined;
  readonly basis: string;
  readonly quality: boolean;
  readonly on: string;
  readonly expiresOn: string | undefined;
  readonly projectId: string | undefined;
  readonly campaignId: string | undefined;
  readonly purpose: string | undefined;
  left: number;
}

export interface GoodsIssue {
  readonly id: string;
  readonly on: string;
  readonly receiver: string;
  readonly item: Item;
  readonly spec: string;
  readonly qty: number;
  readonly sources: readonly string[];
  readonly projectId: string | undefined;
  readonly signed: boolean;
  readonly movement: Movement;
  readonly note: string | undefined;
}

export interface GoodsMonth {
  readonly month: string;
  readonly gifts: readonly GoodsGift[];
  readonly issues: readonly GoodsIssue[];
}

/** Rows of gifts and of issues, January to December. The chapter's goods are in order from 2025 on. */
const rowsByYear: Readonly<Record<string, readonly (readonly [gifts: number, issues: number])[]>> = {
  2025: [
    [7, 6],
    [3, 2],
    [0, 0],
    [2, 1],
    [3, 2],
    [3, 2],
    [12, 6],
    [22, 18],
    [5, 5],
    [3, 2],
    [5, 3],
    [9, 6],
  ],
  2026: [
    [6, 6],
    [2, 2],
    [2, 1],
    [3, 1],
    [4, 2],
    [3, 3],
    [14, 11],
    [10, 8],
    [4, 3],
    [4, 3],
  ],
};

export const goodsMonths: readonly string[] = Object.entries(rowsByYear).flatMap(([year, rows]) =>
  rows.map((_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
);

const two = (value: number): string => String(value).padStart(2, '0');

/** The days of a month on which goods of the season come and leave; an appeal's month begins with the appeal. */
function daysIn(month: string): [season: Season, first: number, last: number] {
  const last = Number(lastDay(month).slice(8));
  const appeal = campaignOn(lastDay(month)) ?? campaignOn(`${month}-01`);
  if (appeal) return ['flood', appeal.from.startsWith(month) ? Number(appeal.from.slice(8)) : 1, last];
  return [['11', '12', '01', '02'].includes(month.slice(5)) ? 'winter' : 'everyday', 2, last - 1];
}

/** What a gift of the season is given for. */
function purposeOf(item: Item, season: Season, on: string, stream: Stream) {
  const appeal = campaignOn(on);
  if (season === 'flood' && appeal)
    return { projectId: undefined, campaignId: appeal.id, purpose: stream.pick(appeal.wishes.slice(0, 2)) };
  const none = { projectId: undefined, campaignId: undefined, purpose: undefined };
  if (item.id === 'aed') return { ...none, projectId: 'aed-placement', purpose: '装在人多的地方' };
  if (item.id === 'first-aid-kit') return { ...none, projectId: 'first-aid-training', purpose: '发给学员' };
  if (season === 'winter' && stream.chance(60))
    return { ...none, projectId: 'boai-visits', purpose: '给困难家庭过冬' };
  return none;
}

/** What one costs with this donor: near the usual price, above 10 元 in whole 角. */
function priceOf({ fen }: Item, stream: Stream): number {
  const near = fen + stream.int(-4, 4) * Math.max(1, Math.floor(fen / 100));
  return fen > 1000 ? Math.round(near / 10) * 10 : near;
}

function drawGift(id: string, season: Season, on: string, stream: Stream): GoodsGift {
  const pool = items.filter(
    ({ seasons, id: name }) => seasons.includes(season) && (name !== 'aed' || on >= '2025-03-01'),
  );
  const item = stream.pick(pool);
  const kind =
    item.fen > 50_000
      ? 'organization'
      : stream.weighted([
          ['organization', 70],
          ['person', 24],
          ['anonymous', 6],
        ]);
  const donor =
    kind === 'organization'
      ? drawOrganization(stream)
      : kind === 'person'
        ? drawPerson(stream)
        : drawAnonymous(stream);
  const [least, most, step] = item.lot;
  const full = stream.int(Math.ceil(least / step), Math.floor(most / step)) * step;
  const qty = kind === 'organization' ? full : Math.max(1, Math.round(full / 20));
  const measured = kind === 'organization' || stream.chance(60);
  const keeps = item.keeps === 0 ? undefined : `${Number(on.slice(0, 4)) + item.keeps}${on.slice(4, 7)}-01`;
  return {
    id,
    donor,
    item,
    spec: stream.chance(75) ? item.specs[0]! : item.specs.at(-1)!,
    qty,
    fen: measured ? priceOf(item, stream) : undefined,
    basis: measured
      ? stream.weighted([
          ['invoice', 60],
          ['agreement', 25],
          ['fair-value', 15],
        ])
      : 'not-measurable',
    quality: measured ? stream.chance(94) : false,
    on,
    expiresOn: keeps,
    ...purposeOf(item, season, on, stream),
    left: qty,
  };
}

const flows: readonly (readonly [Movement, number])[] = [
  ['issue', 84],
  ['transfer', 10],
  ['write-off', 6],
];
const losses = ['受潮', '包装破损，不能再用'] as const;

/** Where goods without a purpose of their own are charged. */
function projectOf(season: Season, on: string): string | undefined {
  if (season === 'winter') return 'boai-visits';
  return campaignOn(on)?.projectId ?? 'flood-preparedness';
}

/** Gifts of one kind for one purpose, oldest first. */
function poolsOf(stock: readonly GoodsGift[], on: string): GoodsGift[][] {
  const pools = new Map<string, GoodsGift[]>();
  for (const gift of stock) {
    if (gift.left === 0 || gift.on > on) continue;
    const key = `${gift.item.id}|${gift.spec}|${gift.projectId}`;
    pools.set(key, [...(pools.get(key) ?? []), gift]);
  }
  return [...pools.values()];
}

/** Takes a quantity out of a pool and says from which gifts. */
function takeFrom(pool: readonly GoodsGift[], qty: number): string[] {
  const sources: string[] = [];
  let open = qty;
  for (const gift of pool) {
    if (open === 0) break;
    const part = Math.min(open, gift.left);
    gift.left -= part;
    open -= part;
    sources.push(gift.id);
  }
  return sources;
}

function drawIssue(
  id: string,
  season: Season,
  on: string,
  stock: readonly GoodsGift[],
  stream: Stream,
): GoodsIssue {
  const pools = poolsOf(stock, on);
  const weigh = (pool: GoodsGift[]): number => (pool[0]!.item.seasons.includes(season) ? 8 : 1);
  const pool = stream.weighted(pools.map((one) => [one, weigh(one)] as const));
  const { item, spec, projectId } = pool[0]!;
  const held = pool.reduce((sum, { left }) => sum + left, 0);
  const movement = stream.weighted(flows);
  const share = movement === 'write-off' ? stream.int(2, 5) : stream.int(45, 110);
  const step = held > 200 ? 10 : 1;
  const wanted = Math.round((held * share) / 100 / step) * step;
  const qty = Math.min(held, Math.max(1, wanted));
  return {
    id,
    on,
    receiver: movement === 'write-off' ? '本会救灾部' : stream.pick(receivers),
    item,
    spec,
    qty,
    sources: takeFrom(pool, qty),
    projectId: projectId ?? (movement === 'issue' ? projectOf(season, on) : undefined),
    signed: movement !== 'write-off',
    movement,
    note: movement === 'write-off' ? stream.pick(losses) : undefined,
  };
}

function monthOfGoods(month: string, stock: GoodsGift[]): GoodsMonth {
  const [gifts = 0, issues = 0] = rowsByYear[month.slice(0, 4)]![Number(month.slice(5)) - 1]!;
  const [season, first, last] = daysIn(month);
  const received = openStream('goods-received', month);
  const days = (count: number, from: number, stream: Stream): string[] =>
    Array.from({ length: count }, () => `${month}-${two(stream.int(from, last))}`).sort();
  const came = days(gifts, first, received).map((on, at) =>
    drawGift(`g-${month}-r${at + 1}`, season, on, received),
  );
  stock.push(...came);
  const issued = openStream('goods-issued', month);
  const from = Math.min(
    last,
    came.length > 0 ? Number(came[Math.min(2, came.length - 1)]!.on.slice(8)) : first,
  );
  const left = days(issues, from, issued).map((on, at) =>
    drawIssue(`o-${month}-r${at + 1}`, season, on, stock, issued),
  );
  return { month, gifts: came, issues: left };
}

const stock: GoodsGift[] = [];

/** Every month of goods, in order. */
export const goods: readonly GoodsMonth[] = goodsMonths.map((month) => masksOf(monthOfGoods(month, stock)));
