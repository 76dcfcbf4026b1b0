import { z } from 'zod';
import { code, creditCode, date, id, text } from './column.ts';

/** `partners.csv`: organisations without a certificate of their own, with which the chapter raises money (慈善法 26). */
export const partnerSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'current' }),
  name: text({ zh: '名称', en: 'name', life: 'current' }),
  creditCode: creditCode({ zh: '统一社会信用代码', en: 'credit code', life: 'current', numbering: true }),
});

export const evaluationResults = {
  met: ['达到约定', 'met'],
  partly: ['部分达到', 'partly met'],
  'not-met': ['没有达到', 'not met'],
} as const;

/** `partner-evaluations.csv`: what came of raising money together, at most 3 months after the end. */
export const partnerEvaluationSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  partnerId: id({ zh: '合作方', en: 'partner', life: 'once', target: 'partners' }),
  campaignId: id({ zh: '募捐活动', en: 'campaign', life: 'once', target: 'campaigns' }),
  agreementDocumentId: id({
    zh: '合作协议',
    en: 'agreement',
    description: '文件表里类别是 agreement 的文件',
    life: 'once',
    target: 'documents',
  }),
  endedOn: date({ zh: '合作结束', en: 'ended on', life: 'once', past: true }),
  evaluatedOn: date({
    zh: '评估日期',
    en: 'evaluated on',
    description: '结束后 3 个月以内',
    life: 'once',
    past: true,
    notBefore: 'ended_on',
  }),
  result: code(evaluationResults, { zh: '结果', en: 'result', life: 'once' }),
  resultText: text({ zh: '评估意见', en: 'result in words', life: 'once' }),
});
