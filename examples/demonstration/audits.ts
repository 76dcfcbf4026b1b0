import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { funds } from './funds.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

interface Audit {
  readonly id: string;
  readonly kind: 'donations' | 'event';
  readonly from: string;
  readonly to: string;
  /** Only the gifts and payments of this appeal. */
  readonly campaignId?: string;
  readonly reportNo: string;
  readonly opinion: 'unqualified' | 'emphasis';
  readonly signedOn: string;
  readonly publishedOn: string;
  readonly councilOn: string;
  readonly supervisorsOn: string;
  readonly meetings: readonly string[];
}

const audits: readonly Audit[] = [
  {
    id: 'donations-2024',
    kind: 'donations',
    from: '2024-01-01',
    to: '2024-12-31',
    reportNo: '演示所专审字〔2025〕0014号',
    opinion: 'unqualified',
    signedOn: '2025-03-14',
    publishedOn: '2025-04-11',
    councilOn: '2025-03-26',
    supervisorsOn: '2025-03-25',
    meetings: ['council-2025-03', 'supervisors-2025-03'],
  },
  {
    id: 'donations-2025',
    kind: 'donations',
    from: '2025-01-01',
    to: '2025-12-31',
    reportNo: '演示所专审字〔2026〕0009号',
    opinion: 'emphasis',
    signedOn: '2026-03-12',
    publishedOn: '2026-04-10',
    councilOn: '2026-03-25',
    supervisorsOn: '2026-03-24',
    meetings: ['council-2026-03', 'supervisors-2026-03'],
  },
  {
    id: 'flood-2025',
    kind: 'event',
    from: '2025-07-28',
    to: '2026-06-30',
    campaignId: 'flood-2025',
    reportNo: '演示所专审字〔2026〕0031号',
    opinion: 'unqualified',
    signedOn: '2026-09-10',
    publishedOn: '2026-09-28',
    councilOn: '2026-11-17',
    supervisorsOn: '2026-09-22',
    meetings: ['supervisors-2026-09', 'council-2026-11'],
  },
];

interface Finding {
  readonly id: string;
  readonly audit: string;
  readonly text: string;
  readonly fen?: number;
  readonly dueOn: string;
  readonly state: 'open' | 'under-way' | 'done';
  readonly rectifiedOn?: string;
  readonly rectification?: string;
  readonly documentId?: string;
}

const findings: readonly Finding[] = [
  {
    id: 'donations-2024-1',
    audit: 'donations-2024',
    text: '抽查的60笔捐款中，4笔的捐赠票据在到账后超过30天才开出',
    dueOn: '2025-06-30',
    state: 'done',
    rectifiedOn: '2025-05-20',
    rectification: '票据改为到账后10个工作日内开出，每月对账时列出没有开的；2025年5月起没有再超过',
  },
  {
    id: 'donations-2024-2',
    audit: 'donations-2024',
    text: '博爱家园有3次修缮先付款、后补验收单',
    dueOn: '2025-09-30',
    state: 'done',
    rectifiedOn: '2025-08-29',
    rectification: '《捐赠款物管理办法》写明没有验收单不付款，3张验收单已经补齐',
    documentId: 'rule-donations',
  },
  {
    id: 'donations-2025-1',
    audit: 'donations-2025',
    text: '付给云岭县演示医院的一笔住院费用因对方账户销户被退回，付款前没有核实',
    fen: 12_000_00,
    dueOn: '2026-06-30',
    state: 'done',
    rectifiedOn: '2026-04-30',
    rectification: '付款前先打电话核对户名和账号，并留下记录；收款单位的账户资料半年核对一次',
    documentId: 'rule-finance',
  },
  {
    id: 'donations-2025-2',
    audit: 'donations-2025',
    text: '捐赠物资的收、发、存没有与捐款一起公开，单位和规格不统一，无法核对',
    dueOn: '2026-09-30',
    state: 'open',
    rectification: '只整理完棉被和帐篷两类，没有按期完成。现在的计划是2027年3月底以前公布第一类',
  },
  {
    id: 'donations-2025-3',
    audit: 'donations-2025',
    text: '网络平台按日汇总入账，捐款人在名单上找不到自己的那一笔',
    dueOn: '2026-12-31',
    state: 'under-way',
    rectification: '正在同平台谈按笔导出，12月20日以前说明谈成没有',
  },
  {
    id: 'flood-2025-1',
    audit: 'flood-2025',
    text: '54户房屋修缮补助中，白鹭区7户的验收表缺少完工照片',
    fen: 7_000_00,
    dueOn: '2026-12-31',
    state: 'under-way',
    rectification: '已经补拍5户，另外2户外出务工，约好12月回来时补',
  },
];

const auditColumns = [
  'id',
  'kind',
  'scope',
  'from_on',
  'to_on',
  'campaign_id',
  'firm',
  'firm_licence_no',
  'report_no',
  'opinion',
  'signed_on',
  'published_on',
  'document_id',
  'income',
  'expense',
  'closing',
  'reported_to_council_on',
  'reported_to_supervisors_on',
  'meeting_ids',
];

const findingColumns = [
  'id',
  'audit_id',
  'finding_text',
  'amount',
  'due_on',
  'state',
  'rectified_on',
  'rectification_text',
  'document_id',
];

export function writeAudits(): string {
  return writeTable(auditColumns, audits.map(describe));
}

function describe(audit: Audit): Line {
  return {
    id: audit.id,
    kind: audit.kind,
    scope: 'own',
    from_on: audit.from,
    to_on: audit.to,
    campaign_id: audit.campaignId,
    firm: '示范市演示会计师事务所（虚构）',
    firm_licence_no: '00000000',
    report_no: audit.reportNo,
    opinion: audit.opinion,
    signed_on: audit.signedOn,
    published_on: audit.publishedOn,
    document_id: `audit-${audit.id}`,
    ...totals(audit),
    reported_to_council_on: audit.councilOn,
    reported_to_supervisors_on: audit.supervisorsOn,
    meeting_ids: audit.meetings.join(';'),
  };
}

/** Received, paid and left as the ledgers have them. An appeal begins with nothing; a year with what the last one left. */
function totals({ from, to, campaignId }: Audit): Line {
  const counts = (day: string, campaign?: string) =>
    day <= to && (campaignId === undefined || campaign === campaignId);
  const gifts = allGifts.filter((gift) => counts(gift.receivedOn, gift.campaignId));
  const payments = allPayments.filter((payment) => counts(payment.paidOn, payment.campaignId));
  const opening = campaignId === undefined ? funds.reduce((all, fund) => all + fund.opening, 0) : 0;
  const income = sum(gifts.filter(({ receivedOn }) => receivedOn >= from));
  const expense = sum(payments.filter(({ paidOn }) => paidOn >= from));
  return {
    income: formatYuan(income),
    expense: formatYuan(expense),
    closing: formatYuan(opening + sum(gifts) - sum(payments)),
  };
}

const sum = (rows: readonly { readonly fen: number }[]) => rows.reduce((all, { fen }) => all + fen, 0);

export function writeFindings(): string {
  const line = (finding: Finding): Line => ({
    id: finding.id,
    audit_id: finding.audit,
    finding_text: finding.text,
    amount: finding.fen && formatYuan(finding.fen),
    due_on: finding.dueOn,
    state: finding.state,
    rectified_on: finding.rectifiedOn,
    rectification_text: finding.rectification,
    document_id: finding.documentId,
  });
  return writeTable(findingColumns, findings.map(line));
}
