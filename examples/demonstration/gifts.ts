import { drawCorporate, drawMany, drawPersonal } from './amounts.ts';
import { daysBetween } from './calendar.ts';
import { type Campaign, campaignOn } from './campaigns.ts';
import {
  type Donor,
  type DonorType,
  drawAnonymous,
  drawOrganization,
  drawPerson,
  drawSummary,
} from './donors.ts';
import type { FundId } from './funds.ts';
import type { List } from './lists.ts';
import { accountFor, drawPersonalChannel } from './organization.ts';
import { openStream, type Stream, type Weighted } from './stream.ts';

/** One row of a list of gifts, before it has its number in the list. */
export interface Gift extends Donor {
  readonly fundId: FundId;
  readonly gifts: number;
  readonly fen: number;
  readonly receivedOn: string;
  readonly channel: string;
  readonly accountId: string;
  readonly purpose?: string;
  readonly projectId?: string;
  readonly campaignId?: string;
  readonly receipt: 'issued' | 'waived' | 'anonymous';
  readonly receiptTail?: string;
  readonly note?: string;
  readonly foreign?: {
    readonly currency: string;
    readonly amount: string;
    readonly rate: string;
    readonly on: string;
  };
  /** Name by which a refund, or a payment planned for it, finds the gift. */
  readonly key?: string;
  readonly refundOf?: string;
}

interface Draw {
  readonly list: List;
  readonly stream: Stream;
  readonly day: string;
  readonly campaign: Campaign | undefined;
}

const kinds: Weighted<DonorType> = [
  ['person', 64],
  ['anonymous', 20],
  ['organization', 16],
];

const wishes: Readonly<Record<FundId, readonly string[]>> = {
  flood: ['用于防汛物资'],
  aid: ['给困难家庭', '救助大病患者', '博爱送万家', '给老人买点过冬的东西'],
  study: ['资助困难学生', '给山区孩子买书', '助学金'],
  'first-aid': ['买除颤仪', '用于急救培训'],
  'stem-cell': ['用于造血干细胞捐献宣传', '慰问捐献者'],
  general: ['由红会安排', '哪里需要用在哪里'],
};

/** The gifts of a list, drawn from the list's own stream. */
export function drawGifts(list: List): Gift[] {
  const stream = openStream('donations', list.id);
  return Array.from({ length: list.rows }, (_, index) => {
    const day = drawDay(list, stream);
    const draw = { list, stream, day, campaign: campaignOn(day) };
    return index < list.summaries ? drawSummaryGift(draw) : drawGift(draw);
  });
}

/** Most days of a list are alike; once an appeal has begun, most gifts come after it. */
function drawDay(list: List, stream: Stream): string {
  const days = daysBetween(list.from, list.to);
  const appeal = days.filter((day) => campaignOn(day) !== undefined);
  return stream.pick(appeal.length > 0 && stream.chance(80) ? appeal : days);
}

function drawGift(draw: Draw): Gift {
  const kind = draw.stream.weighted(kinds);
  if (kind === 'organization') return drawCorporateGift(draw);
  const { stream, day, list } = draw;
  const donor = kind === 'person' ? drawPerson(stream) : drawAnonymous(stream);
  const target = drawTarget(draw);
  const channel = drawPersonalChannel(stream, day, list.channels);
  return {
    ...donor,
    ...target,
    gifts: 1,
    fen: drawPersonal(stream),
    receivedOn: day,
    channel,
    accountId: accountFor(channel, day, target.fundId),
    ...drawReceipt(stream, donor),
    ...drawNote(stream, 6, ['生日捐', '义卖所得', '稿费', '压岁钱', '替朋友捐']),
  };
}

function drawCorporateGift(draw: Draw): Gift {
  const { stream, day, campaign, list } = draw;
  const donor = drawOrganization(stream);
  const target = drawTarget(draw);
  const channel = list.channels && !list.channels.includes('bank') ? stream.pick(list.channels) : 'bank';
  return {
    ...donor,
    ...target,
    gifts: 1,
    fen: drawCorporate(stream, campaign !== undefined),
    receivedOn: day,
    channel,
    accountId: accountFor(channel, day, target.fundId),
    ...drawReceipt(stream, donor),
    ...drawNote(stream, 12, ['员工募集', '义卖所得', '会员募集', '一日捐']),
  };
}

function drawSummaryGift(draw: Draw): Gift {
  const { stream, day, campaign } = draw;
  const donor = drawSummary(stream);
  const target = drawTarget(draw);
  const channel = donor.donor_display === '网络平台汇总' ? 'platform' : 'wechat';
  return {
    ...donor,
    ...target,
    ...drawMany(stream, campaign !== undefined),
    receivedOn: day,
    channel,
    accountId: accountFor(channel, day, target.fundId),
    receipt: 'anonymous',
    note: '小额捐款按日汇总，捐款人可在付款页面开具票据',
  };
}

/** Fund, project and appeal of a gift: during an appeal most people give to it. */
function drawTarget({ stream, day, campaign, list }: Draw): Partial<Gift> & { fundId: FundId } {
  if (campaign && (list.channels || stream.chance(72))) {
    const { fundId, projectId, id: campaignId } = campaign;
    return { fundId, projectId, campaignId, ...drawPurpose(stream, 30, campaign.wishes) };
  }
  const fundId = stream.weighted(fundsLikedIn(day.slice(5, 7)));
  return { fundId, ...drawPurpose(stream, 14, wishes[fundId]) };
}

function fundsLikedIn(month: string): Weighted<FundId> {
  return [
    ['general', 26],
    ['aid', ['12', '01', '02'].includes(month) ? 44 : 26],
    ['study', ['07', '08', '09'].includes(month) ? 34 : 16],
    ['first-aid', month === '09' ? 24 : 16],
    ['stem-cell', 11],
    ['flood', 5],
  ];
}

function drawPurpose(stream: Stream, percent: number, words: readonly string[]): { purpose?: string } {
  return stream.chance(percent) ? { purpose: stream.pick(words) } : {};
}

function drawNote(stream: Stream, percent: number, words: readonly string[]): { note?: string } {
  return stream.chance(percent) ? { note: stream.pick(words) } : {};
}

function drawReceipt(stream: Stream, donor: Donor): Pick<Gift, 'receipt' | 'receiptTail'> {
  if (donor.donor_type === 'anonymous') return { receipt: 'anonymous' };
  if (donor.donor_type === 'person' && !stream.chance(58)) return { receipt: 'waived' };
  return { receipt: 'issued', receiptTail: String(stream.int(0, 9_999)).padStart(4, '0') };
}
