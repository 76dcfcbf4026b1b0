import type { DisbursementRow, DonationRow } from '../../components/props/tables.ts';
import { channel } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import type { NumberedRow } from '../rows.ts';
import { amendmentsOf } from './amendments.ts';

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
