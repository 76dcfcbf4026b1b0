import { z } from 'zod';
import { code, date, id, text } from './column.ts';

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
});

export type Incident = z.output<typeof incidentSchema>;
