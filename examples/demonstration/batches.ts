import { type DisbursementBatch, disbursementBatches } from './disbursements.ts';
import { type DonationBatch, donationBatches } from './donations.ts';
import { goodsBatchLines } from './goods-registers.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

const columns = [
  'id',
  'table',
  'title',
  'from_on',
  'to_on',
  'published_on',
  'rows',
  'gifts',
  'total',
  'totals_by',
];

/** The register of published lists, in the order of publication within each table. */
export function writeBatches(): string {
  return writeTable(columns, [
    ...inOrder(donationBatches.map(describeDonations)),
    ...inOrder(disbursementBatches.map(describeDisbursements)),
    ...goodsBatchLines(),
  ]);
}

function inOrder(lines: Line[]): Line[] {
  const key = (line: Line) => `${line['published_on']} ${line['id']}`;
  return lines.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function describeDonations({ list, gifts }: DonationBatch): Line {
  return {
    id: list.id,
    table: 'donations',
    title: list.title,
    from_on: list.from,
    to_on: list.to,
    published_on: list.publishedOn,
    rows: gifts.length,
    gifts: gifts.reduce((sum, gift) => sum + gift.gifts, 0),
    total: formatYuan(gifts.reduce((sum, gift) => sum + gift.fen, 0)),
    totals_by: list.totalsBy,
  };
}

function describeDisbursements(batch: DisbursementBatch): Line {
  return {
    id: batch.id,
    table: 'disbursements',
    title: batch.title,
    from_on: batch.from,
    to_on: batch.to,
    published_on: batch.publishedOn,
    rows: batch.payments.length,
    total: formatYuan(batch.payments.reduce((sum, payment) => sum + payment.fen, 0)),
    totals_by: batch.totalsBy,
  };
}
