import type { DisbursementRow, DonationRow } from '../../components/props/tables.ts';
import { channel } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import type { NumberedRow } from '../rows.ts';

/** Gifts as lines of a published list. */
export const donationRows = (
  rows: readonly NumberedRow<'donations'>[],
  { fund }: Disclosures,
): DonationRow[] =>
  rows.map(({ n, value }) => ({
    number: n,
    fen: value.amount,
    fund: fund(value.fundId),
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
  { fund }: Disclosures,
): DisbursementRow[] =>
  rows.map(({ n, value }) => ({
    number: n,
    fen: value.amount,
    fund: fund(value.fundId),
    refund: value.refundOfId !== undefined,
    projectId: value.projectId,
    campaignId: value.sourceCampaignId,
    payee: value.payeeDisplay,
    paidOn: value.paidOn,
    area: value.area,
    purpose: value.purposeText,
  }));
