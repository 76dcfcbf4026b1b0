import { firstDay, lastDay, months } from './calendar.ts';
import { restrictionOf } from './funds.ts';
import { publicationDay } from './lists.ts';
import { drawPayments, type Payment } from './payments.ts';
import { Pools } from './pools.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** A payment with its number in its list. */
export interface NumberedPayment extends Payment {
  readonly id: string;
  readonly approval: string;
}

export interface DisbursementBatch {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly publishedOn: string;
  readonly totalsBy: string;
  readonly payments: readonly NumberedPayment[];
}

const columns = [
  'id',
  'paid_on',
  'fund_id',
  'project_id',
  'payee_type',
  'payee_display',
  'beneficiary_count',
  'area',
  'amount',
  'purpose_text',
  'restriction',
  'source_gift_ids',
  'source_campaign_id',
  'approval_no',
  'procurement_id',
  'refund_of_id',
  'note',
];

const pools = new Pools();

/** Every list of payments, one a month. Months follow one another: each spends what the last one left. */
export const disbursementBatches: readonly DisbursementBatch[] = months.map((month, index) => ({
  id: month,
  title: `第${index + 1}期`,
  from: firstDay(month),
  to: lastDay(month),
  publishedOn: publicationDay('disbursements', month, 5, 9),
  totalsBy: month < '2025-09' ? '会计 周' : '会计 孙',
  payments: drawPayments(month, pools).map((payment, row) => ({
    ...payment,
    id: `p-${month}-r${row + 1}`,
    approval: `示红审〔${month.slice(0, 4)}〕${month.slice(5)}${String(row + 1).padStart(2, '0')}号`,
  })),
}));

export const allPayments: readonly NumberedPayment[] = disbursementBatches.flatMap((batch) => batch.payments);

const idByKey = new Map(allPayments.flatMap((payment) => (payment.key ? [[payment.key, payment.id]] : [])));

export function writeDisbursements(batch: DisbursementBatch): string {
  return writeTable(columns, batch.payments.map(describe));
}

function describe(payment: NumberedPayment): Line {
  return {
    id: payment.id,
    paid_on: payment.paidOn,
    fund_id: payment.fundId,
    project_id: payment.projectId,
    payee_type: payment.payeeType,
    payee_display: payment.payee,
    beneficiary_count: payment.people,
    area: payment.area,
    amount: formatYuan(payment.fen),
    purpose_text: payment.purpose,
    restriction: restrictionOf(payment.fundId),
    source_gift_ids: payment.sources.join(';'),
    source_campaign_id: payment.campaignId,
    approval_no: payment.approval,
    procurement_id: payment.procurementId,
    refund_of_id: payment.refundOf && idByKey.get(payment.refundOf),
    note: payment.note,
  };
}
