import { z } from 'zod';
import { code, date, id, text } from './column.ts';
import { restriction } from './vocabulary.ts';

/** `funds.csv`: pots of money with one purpose each. */
export const fundSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  title: text({ zh: '基金名称', en: 'title', life: 'once' }),
  restriction: code(restriction, { zh: '是否定向', en: 'restriction', life: 'once' }),
  purposeText: text({ zh: '用途', en: 'purpose', life: 'once' }),
  openedOn: date({ zh: '设立日期', en: 'opened on', life: 'once', past: true }),
  closedOn: date({
    zh: '结束日期',
    en: 'closed on',
    life: 'current',
    past: true,
    notBefore: 'opened_on',
  }).optional(),
  campaignId: id({
    zh: '募捐活动',
    en: 'campaign',
    description: '只为一次募捐设的基金才填',
    life: 'once',
    target: 'campaigns',
  }).optional(),
  ruleDocumentId: id({
    zh: '管理办法',
    en: 'rule',
    description: '管理办法在文件表里的编号',
    life: 'once',
    target: 'documents',
  }).optional(),
});

export type Fund = z.output<typeof fundSchema>;
