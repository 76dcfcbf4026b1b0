import type { z } from 'zod';
import type { LedgerTable } from '../values/record-id.ts';
import { accessibilityCheckSchema } from './accessibility.ts';
import { allowedTextSchema } from './allowed-text.ts';
import { auditSchema, findingSchema } from './audit.ts';
import { balanceSchema } from './balance.ts';
import { batchSchema } from './batch.ts';
import { budgetLineSchema, publicExpenseSchema } from './budget.ts';
import { campaignSchema } from './campaign.ts';
import { platformComparisonSchema } from './comparison.ts';
import { correctionSchema } from './correction.ts';
import { costSchema } from './cost.ts';
import { courseSchema } from './course.ts';
import { disbursementSchema } from './disbursement.ts';
import { documentSchema } from './document.ts';
import { donationSchema } from './donation.ts';
import { majorEventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { activityStatementSchema, balanceSheetSchema } from './financial-statement.ts';
import { fundSchema } from './fund.ts';
import { goodsIssuedSchema, goodsReceivedSchema, itemSchema, stockCountSchema } from './goods.ts';
import { incidentSchema } from './incident.ts';
import { meetingSchema } from './meeting.ts';
import { allocationSchema, pledgeSchema } from './money-state.ts';
import { partnerEvaluationSchema, partnerSchema } from './partner.ts';
import { personSchema } from './person.ts';
import { procurementSchema } from './procurement.ts';
import { projectProgressSchema, projectSchema } from './project.ts';
import { redirectSchema } from './redirect.ts';
import { replySchema } from './reply.ts';
import { honourSchema, nilStatementSchema, notApplicableSchema, statisticSchema } from './statistic.ts';
import { summarySchema } from './summary.ts';
import { contactSchema, unitSchema } from './unit.ts';
import { useChangeSchema } from './use-change.ts';
import { settlementSchema, varianceSchema } from './variance.ts';

/** Registers: short tables read whole. Key = name of the table and stem of its file in `data/`. */
export const registers = {
  funds: fundSchema,
  batches: batchSchema,
  balances: balanceSchema,
  documents: documentSchema,
  figures: figureSchema,
  projects: projectSchema,
  'project-progress': projectProgressSchema,
  campaigns: campaignSchema,
  audits: auditSchema,
  findings: findingSchema,
  'budget-lines': budgetLineSchema,
  'public-expenses': publicExpenseSchema,
  'balance-sheets': balanceSheetSchema,
  'activity-statements': activityStatementSchema,
  procurements: procurementSchema,
  pledges: pledgeSchema,
  allocations: allocationSchema,
  'use-changes': useChangeSchema,
  incidents: incidentSchema,
  people: personSchema,
  units: unitSchema,
  contacts: contactSchema,
  meetings: meetingSchema,
  statistics: statisticSchema,
  honours: honourSchema,
  'nil-statements': nilStatementSchema,
  items: itemSchema,
  'stock-counts': stockCountSchema,
  'not-applicable': notApplicableSchema,
  courses: courseSchema,
  replies: replySchema,
  partners: partnerSchema,
  'partner-evaluations': partnerEvaluationSchema,
  'platform-comparisons': platformComparisonSchema,
  'major-events': majorEventSchema,
  costs: costSchema,
  accessibility: accessibilityCheckSchema,
  corrections: correctionSchema,
  redirects: redirectSchema,
  summaries: summarySchema,
  variances: varianceSchema,
  'allowed-texts': allowedTextSchema,
  settlements: settlementSchema,
} as const satisfies Record<string, z.ZodObject>;
export type RegisterName = keyof typeof registers;
export type RegisterRecord<N extends RegisterName> = z.output<(typeof registers)[N]>;

/** Ledgers: long tables read batch by batch, from `data/ledgers/<table>/<batch>.csv`. */
export const ledgers = {
  donations: donationSchema,
  disbursements: disbursementSchema,
  'goods-received': goodsReceivedSchema,
  'goods-issued': goodsIssuedSchema,
} as const satisfies Record<LedgerTable, z.ZodObject>;
export type LedgerRecord<T extends LedgerTable> = z.output<(typeof ledgers)[T]>;
/** A row with its table, so that one function can serve several ledgers. */
export type LedgerRow = {
  [T in LedgerTable]: { readonly table: T; readonly value: LedgerRecord<T> };
}[LedgerTable];

/** Titles of the tables, for people. */
export const tableTitles: Readonly<Record<RegisterName | LedgerTable, { zh: string; en: string }>> = {
  funds: { zh: '基金', en: 'funds' },
  batches: { zh: '名单', en: 'batches' },
  balances: { zh: '结存', en: 'balances' },
  documents: { zh: '文件', en: 'documents' },
  figures: { zh: '引用数字', en: 'figures' },
  projects: { zh: '项目', en: 'projects' },
  'project-progress': { zh: '项目进展', en: 'project progress' },
  campaigns: { zh: '募捐活动', en: 'campaigns' },
  audits: { zh: '审计', en: 'audits' },
  findings: { zh: '审计发现', en: 'audit findings' },
  'budget-lines': { zh: '预算和决算', en: 'budget and final accounts' },
  'public-expenses': { zh: '三公经费', en: 'three public expenses' },
  'balance-sheets': { zh: '资产负债表', en: 'balance sheets' },
  'activity-statements': { zh: '业务活动表', en: 'statements of activities' },
  procurements: { zh: '采购', en: 'procurements' },
  pledges: { zh: '认捐', en: 'pledges' },
  allocations: { zh: '计划和核销', en: 'allocations' },
  'use-changes': { zh: '用途变更', en: 'changes of use' },
  incidents: { zh: '事件', en: 'incidents' },
  people: { zh: '组成人员', en: 'people' },
  units: { zh: '机构和队伍', en: 'units' },
  contacts: { zh: '电话', en: 'contacts' },
  meetings: { zh: '会议', en: 'meetings' },
  statistics: { zh: '业务统计', en: 'statistics' },
  honours: { zh: '荣誉', en: 'honours' },
  'nil-statements': { zh: '无发生声明', en: 'nil statements' },
  items: { zh: '品名', en: 'items' },
  'stock-counts': { zh: '物资盘点', en: 'stock counts' },
  'not-applicable': { zh: '不适用的指标', en: 'not applicable' },
  courses: { zh: '救护课程', en: 'courses' },
  replies: { zh: '答复统计', en: 'reply statistics' },
  partners: { zh: '合作方', en: 'partners' },
  'partner-evaluations': { zh: '合作评估', en: 'partner evaluations' },
  'platform-comparisons': { zh: '平台对比', en: 'platform comparisons' },
  'major-events': { zh: '重大事项', en: 'major events' },
  costs: { zh: '管理费用和募捐成本', en: 'costs' },
  accessibility: { zh: '无障碍检查', en: 'accessibility checks' },
  corrections: { zh: '更正', en: 'corrections' },
  redirects: { zh: '旧地址', en: 'redirects' },
  summaries: { zh: '汇总', en: 'summaries' },
  variances: { zh: '差异说明', en: 'explained variances' },
  'allowed-texts': { zh: '放行的原文', en: 'allowed texts' },
  settlements: { zh: '警告核实', en: 'settled warnings' },
  donations: { zh: '捐款', en: 'donations' },
  disbursements: { zh: '支出', en: 'disbursements' },
  'goods-received': { zh: '收到物资', en: 'goods received' },
  'goods-issued': { zh: '发出物资', en: 'goods issued' },
};
