import { restrictionOf } from './funds.ts';
import { drawGifts, type Gift } from './gifts.ts';
import { type List, lists } from './lists.ts';
import { setPieces } from './set-pieces.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** A gift with its number in its list. */
export interface NumberedGift extends Gift {
  readonly id: string;
}

export interface DonationBatch {
  readonly list: List;
  readonly gifts: readonly NumberedGift[];
}

/** Gifts of at least this many 分 are given by written agreement. */
const agreementFrom = 100_000_00;

const columns = [
  'id',
  'fund_id',
  'donor_type',
  'donor_display',
  'donor_consent',
  'gifts',
  'amount',
  'currency',
  'foreign_amount',
  'fx_rate',
  'fx_on',
  'received_on',
  'channel',
  'account_id',
  'restriction',
  'purpose_text',
  'project_id',
  'campaign_id',
  'receipt_status',
  'receipt_no_tail',
  'agreement',
  'refund_of_id',
  'note',
];

export const donationBatches: readonly DonationBatch[] = lists.map((list) => ({
  list,
  gifts: [...drawGifts(list), ...(setPieces[list.id] ?? [])]
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0))
    .map((gift, index) => ({ ...gift, id: `d-${list.id}-r${index + 1}` })),
}));

/** Every gift of every list, in the order of days. */
export const allGifts: readonly NumberedGift[] = donationBatches
  .flatMap((batch) => batch.gifts)
  .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));

const idByKey = new Map(allGifts.flatMap((gift) => (gift.key ? [[gift.key, gift.id]] : [])));

/** The id of a set piece by its key. */
export function giftNamed(key: string): string {
  const id = idByKey.get(key);
  if (id === undefined) throw new RangeError(`No gift is named ${key}.`);
  return id;
}

export function writeDonations(batch: DonationBatch): string {
  return writeTable(columns, batch.gifts.map(describe));
}

function describe(gift: NumberedGift): Line {
  return {
    id: gift.id,
    fund_id: gift.fundId,
    donor_type: gift.donor_type,
    donor_display: gift.donor_display,
    donor_consent: gift.donor_consent,
    gifts: gift.gifts,
    amount: formatYuan(gift.fen),
    currency: gift.foreign?.currency ?? 'CNY',
    foreign_amount: gift.foreign?.amount,
    fx_rate: gift.foreign?.rate,
    fx_on: gift.foreign?.on,
    received_on: gift.receivedOn,
    channel: gift.channel,
    account_id: gift.accountId,
    restriction: restrictionOf(gift.fundId),
    purpose_text: gift.purpose,
    project_id: gift.projectId,
    campaign_id: gift.campaignId,
    receipt_status: gift.receipt,
    receipt_no_tail: gift.receiptTail,
    agreement: gift.fen >= agreementFrom ? 'yes' : 'no',
    refund_of_id: gift.refundOf && giftNamed(gift.refundOf),
    note: gift.note,
  };
}
