import type { DisbursementRow, DonationRow } from '../../components/props/tables.ts';
import type { Donation } from '../../core/schemas/donation.ts';
import { channel } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { yuan } from '../format.ts';
import type { NumberedRow } from '../rows.ts';
import { amendmentsOf } from './amendments.ts';

/** A gift in another currency, as it was given; undefined in 人民币. */
function foreignOf({ currency, foreignAmount, fxRate, fxOn }: Donation): DonationRow['foreign'] {
  return foreignAmount === undefined || fxRate === undefined || fxOn === undefined
    ? undefined
    : { currency, amount: yuan(foreignAmount), rate: fxRate, on: fxOn };
}

/** Gifts as lines of a published list. */
export const donationRows = (
  rows: readonly NumberedRow<'donations'>[],
  disclosures: Disclosures,
  batch: string,
  language?: string,
): DonationRow[] =>
  rows.map(({ n, value, withdrawn }) => ({
    ...amendmentsOf(disclosures, 'donations', batch, n, language),
    withdrawn,
    number: n,
    fen: value.amount,
    fund: disclosures.fund(value.fundId),
    refund: value.refundOfId !== undefined,
    projectId: value.projectId,
    campaignId: value.campaignId,
    donor: value.donorDisplay,
    gifts: value.gifts,
    receivedOn: value.receivedOn,
    channel: channel[value.channel][0],
    foreign: foreignOf(value),
    purpose: value.purposeText,
  }));

/** Payments as lines of a published list. */
export const disbursementRows = (
  rows: readonly NumberedRow<'disbursements'>[],
  disclosures: Disclosures,
  batch: string,
  language?: string,
): DisbursementRow[] =>
  rows.map(({ n, value, withdrawn }) => ({
    ...amendmentsOf(disclosures, 'disbursements', batch, n, language),
    withdrawn,
    number: n,
    fen: value.amount,
    fund: disclosures.fund(value.fundId),
    refund: value.refundOfId !== undefined,
    projectId: value.projectId,
    campaignId: value.sourceCampaignId,
    payee: value.payeeDisplay,
    paidOn: value.paidOn,
    area: value.area,
    purpose: value.purposeText,
  }));
