import { allPayments } from './disbursements.ts';
import { giftNamed } from './donations.ts';
import { giftFen } from './pledges.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** Money of one gift that went to another project than it was given for. */
interface Change {
  readonly id: string;
  readonly title: string;
  readonly giftKey: string;
  /** The purchase that used the gift as it was given. */
  readonly procurementId: string;
  readonly fundId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly consentNo: string;
  readonly consentOn: string;
  readonly changedOn: string;
  readonly publishedOn: string;
}

const changes: readonly Change[] = [
  {
    id: '2025-station-aed',
    title: '车站和体育场除颤仪的余款，改用于装机点的急救培训',
    giftKey: 'station-aed',
    procurementId: 'buy-2025-aed',
    fundId: 'first-aid',
    from: 'aed-placement',
    to: 'first-aid-training',
    reason: '8台的成交价比协议估的低，捐款有余。装好以后，车站和体育场的值班人员没有人学过怎么用',
    consentNo: '示捐同〔2025〕2号',
    consentOn: '2025-07-08',
    changedOn: '2025-07-15',
    publishedOn: '2025-07-21',
  },
  {
    id: '2026-yunling-rooms',
    title: '云岭县阅览室的余款，改作三所小学困难学生的助学金',
    giftKey: 'yunling-rooms',
    procurementId: 'buy-2026-shelves',
    fundId: 'study',
    from: 'reading-rooms',
    to: 'study-grants',
    reason: '三间阅览室验收付清，书架和图书已经够用，学校不再要求添置',
    consentNo: '示捐同〔2026〕4号',
    consentOn: '2026-10-12',
    changedOn: '2026-10-20',
    publishedOn: '2026-10-26',
  },
];

const columns = [
  'id',
  'title',
  'gift_ids',
  'campaign_id',
  'fund_id',
  'from_project_id',
  'to_project_id',
  'given',
  'used',
  'amount',
  'reason_text',
  'consent',
  'consent_no',
  'consent_on',
  'changed_on',
  'published_on',
  'document_id',
];

export function writeUseChanges(): string {
  return writeTable(columns, changes.map(describe));
}

function describe(change: Change): Line {
  const given = giftFen(change.giftKey);
  const used = allPayments
    .filter(({ procurementId }) => procurementId === change.procurementId)
    .reduce((sum, { fen }) => sum + fen, 0);
  return {
    id: change.id,
    title: change.title,
    gift_ids: giftNamed(change.giftKey),
    fund_id: change.fundId,
    from_project_id: change.from,
    to_project_id: change.to,
    given: formatYuan(given),
    used: formatYuan(used),
    amount: formatYuan(given - used),
    reason_text: change.reason,
    consent: 'donor',
    consent_no: change.consentNo,
    consent_on: change.consentOn,
    changed_on: change.changedOn,
    published_on: change.publishedOn,
  };
}
