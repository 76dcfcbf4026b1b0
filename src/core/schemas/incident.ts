import { z } from 'zod';
import { code, date, decimal, id, rowRefs, text } from './column.ts';

export const incidentKinds = {
  figure: ['公布的数有误', 'wrong figure'],
  money: ['钱款', 'money'],
  goods: ['物资', 'goods'],
  privacy: ['个人信息', 'personal data'],
  service: ['服务中断', 'service down'],
  doubt: ['公众质疑', 'public doubt'],
} as const;

export const incidentStates = {
  open: ['处理中', 'open'],
  closed: ['已办结', 'closed'],
} as const;

/** `incidents.csv`: what went wrong, when it was found, when it was told, and what was done. */
export const incidentSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['2025-11-closed-account'] }),
  title: text({ zh: '标题', en: 'title', life: 'once' }),
  kind: code(incidentKinds, { zh: '种类', en: 'kind', life: 'once' }),
  happenedOn: date({ zh: '发生日期', en: 'happened on', life: 'once', past: true }),
  foundOn: date({ zh: '发现日期', en: 'found on', life: 'once', past: true, notBefore: 'happened_on' }),
  publishedOn: date({ zh: '公布日期', en: 'published on', life: 'once', past: true, notBefore: 'found_on' }),
  whatText: text({
    zh: '发生了什么',
    en: 'what happened',
    description: '不写个人的姓名和号码',
    life: 'once',
  }),
  doneText: text({ zh: '怎么办的', en: 'what was done', life: 'grows' }),
  state: code(incidentStates, { zh: '状态', en: 'state', life: 'current' }),
  closedOn: date({
    zh: '办结日期',
    en: 'closed on',
    description: '办结以后填',
    life: 'grows',
    past: true,
    notBefore: 'found_on',
  }).optional(),
  projectId: id({ zh: '项目', en: 'project', life: 'once', target: 'projects' }).optional(),
  documentId: id({ zh: '文件', en: 'document', life: 'grows', target: 'documents' }).optional(),
  rowIds: rowRefs({
    zh: '涉及的行',
    en: 'rows',
    description: '说的是名单里哪几行；写到四位以上的金额、数量时必填',
    life: 'once',
    target: 'rows',
    examples: ['o-2026-03-r17;o-2026-03-r18'],
  }).optional(),
  publishedTotal: decimal({
    zh: '当时公布的合计',
    en: 'total as it was published',
    description: '公布错了的数；没有公布错的不填',
    life: 'once',
    proof: 'sum-of-rows',
    examples: ['32000'],
  }).optional(),
  difference: decimal({
    zh: '相差',
    en: 'difference',
    description: '这几行的合计减当时公布的合计',
    life: 'once',
    proof: 'sum-of-rows',
    examples: ['4000'],
  }).optional(),
});

export type Incident = z.output<typeof incidentSchema>;
