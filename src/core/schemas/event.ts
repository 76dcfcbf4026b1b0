import { z } from 'zod';
import { amount, code, date, id, text } from './column.ts';

export const majorEventKinds = {
  asset: ['重大资产变动', 'major asset'],
  investment: ['重大投资', 'investment'],
  'related-party': ['关联交易', 'related party'],
} as const;

/** `major-events.csv`: major assets, investments and dealings with related parties, published within 30 days (民政部令第81号 13–14). */
export const majorEventSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  kind: code(majorEventKinds, { zh: '种类', en: 'kind', life: 'once' }),
  title: text({ zh: '事项', en: 'title', life: 'once' }),
  partyDisplay: text({ zh: '对方', en: 'other party', description: '单位名称', life: 'once' }),
  relationText: text({
    zh: '关联关系',
    en: 'relation',
    description: '关联交易必填：对方同本会或本会的人是什么关系',
    life: 'once',
  }).optional(),
  eventOn: date({ zh: '发生日期', en: 'event on', life: 'once', past: true }),
  publishedOn: date({
    zh: '公布日期',
    en: 'published on',
    description: '发生后 30 天以内',
    life: 'once',
    past: true,
    notBefore: 'event_on',
  }),
  amount: amount({ zh: '金额', en: 'amount', life: 'once', proof: 'stated' }),
  meetingId: id({
    zh: '批准会议',
    en: 'meeting',
    description: '作出决定的会议',
    life: 'once',
    target: 'meetings',
  }),
  documentId: id({ zh: '依据文件', en: 'document', life: 'once', target: 'documents' }).optional(),
});
