import { z } from 'zod';
import { amount, code, date, id, ids, text } from './column.ts';
import { scope } from './vocabulary.ts';

export const auditKinds = {
  annual: ['年度审计', 'annual'],
  donations: ['捐赠专项审计', 'donations'],
  event: ['事件审计', 'event'],
} as const;

export const auditOpinions = {
  unqualified: ['标准无保留意见', 'unqualified'],
  emphasis: ['带强调事项的无保留意见', 'unqualified with emphasis'],
  qualified: ['保留意见', 'qualified'],
  adverse: ['否定意见', 'adverse'],
  disclaimer: ['无法表示意见', 'disclaimer'],
} as const;

/** `audits.csv`: what an independent auditor signed (红十字会法 22). File, hash and pages stand in the register of documents. */
export const auditSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  kind: code(auditKinds, { zh: '种类', en: 'kind', description: '只审一件事的写 event', life: 'once' }),
  scope: code(scope, { zh: '口径', en: 'scope', life: 'once' }),
  fromOn: date({ zh: '起始日期', en: 'from', description: '年度和专项审计是整月', life: 'once' }),
  toOn: date({ zh: '截止日期', en: 'to', life: 'once', notBefore: 'from_on' }),
  campaignId: id({
    zh: '募捐活动',
    en: 'campaign',
    description: '只审一次募捐的写',
    life: 'once',
    target: 'campaigns',
  }).optional(),
  firm: text({ zh: '审计机构', en: 'firm', life: 'once' }),
  firmLicenceNo: text({ zh: '执业证书编号', en: 'licence', life: 'once', numbering: true }),
  reportNo: text({
    zh: '报告文号',
    en: 'report number',
    description: '照审计报告抄写',
    life: 'once',
    numbering: true,
  }),
  opinion: code(auditOpinions, { zh: '审计意见', en: 'opinion', life: 'once' }),
  signedOn: date({ zh: '签字日期', en: 'signed on', life: 'once', past: true }),
  publishedOn: date({ zh: '公布日期', en: 'published on', life: 'once', past: true }),
  documentId: id({ zh: '审计报告', en: 'document', life: 'once', target: 'documents' }),
  income: amount({
    zh: '审定收入',
    en: 'income',
    description: '等于同一期间捐款名单的合计',
    life: 'once',
    proof: 'audit-agrees',
  }),
  expense: amount({
    zh: '审定支出',
    en: 'expense',
    description: '等于同一期间支出名单的合计',
    life: 'once',
    proof: 'audit-agrees',
  }),
  closing: amount({
    zh: '审定结存',
    en: 'closing',
    description: '等于期末结存；只审一件事的，等于收入减支出',
    life: 'once',
    proof: 'audit-agrees',
  }),
  reportedToCouncilOn: date({ zh: '向理事会报告', en: 'reported to the council', life: 'once', past: true }),
  reportedToSupervisorsOn: date({
    zh: '向监事会报告',
    en: 'reported to the supervisors',
    life: 'once',
    past: true,
  }),
  meetingIds: ids({
    zh: '会议',
    en: 'meetings',
    description: '听取这份审计的会议',
    life: 'once',
    target: 'meetings',
  }).optional(),
});

export type Audit = z.output<typeof auditSchema>;

export const findingStates = {
  open: ['未整改', 'open'],
  'under-way': ['整改中', 'under way'],
  done: ['已整改', 'done'],
} as const;

/** `findings.csv`: what an audit found, and what became of it (回头看). */
export const findingSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  auditId: id({ zh: '审计', en: 'audit', life: 'once', target: 'audits' }),
  findingText: text({ zh: '问题', en: 'finding', life: 'once' }),
  amount: amount({
    zh: '涉及金额',
    en: 'amount',
    description: '问题涉及多少钱',
    life: 'once',
    proof: 'stated',
  }).optional(),
  dueOn: date({ zh: '整改期限', en: 'due on', life: 'once' }),
  state: code(findingStates, {
    zh: '整改状态',
    en: 'state',
    description: '写了整改日期就写 done',
    life: 'current',
  }),
  rectifiedOn: date({
    zh: '整改日期',
    en: 'rectified on',
    description: '改完的那一天；没有改完不填',
    life: 'grows',
    past: true,
  }).optional(),
  rectificationText: text({
    zh: '整改情况',
    en: 'rectification',
    description: '已经怎样改；改完的必填',
    life: 'grows',
  }).optional(),
  documentId: id({ zh: '依据文件', en: 'document', life: 'grows', target: 'documents' }).optional(),
});

export type Finding = z.output<typeof findingSchema>;
