import { z } from 'zod';
import { code, count, date, id } from './column.ts';

export const replyChannels = {
  phone: ['监督电话', 'telephone'],
  letter: ['来信', 'letter'],
  email: ['电子邮件', 'e-mail'],
  visit: ['来访', 'visit'],
  request: ['信息公开申请', 'request for information'],
} as const;

/** `replies.csv`: how many questions and complaints came in a period, and how many were answered, by the way that they came. */
export const replySchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  fromOn: date({ zh: '起始日期', en: 'from', life: 'once' }),
  toOn: date({ zh: '截止日期', en: 'to', life: 'once', past: true, notBefore: 'from_on' }),
  channel: code(replyChannels, { zh: '途径', en: 'channel', life: 'once' }),
  received: count({
    zh: '收到',
    en: 'received',
    description: '期间内收到的件数',
    unit: '件',
    life: 'once',
    proof: 'counts',
  }),
  answered: count({
    zh: '已答复',
    en: 'answered',
    description: '期间内收到的，已经答复的件数',
    unit: '件',
    life: 'once',
    proof: 'counts',
  }),
  inTime: count({
    zh: '按时答复',
    en: 'in time',
    description: '已答复的，在承诺的期限以内的件数',
    unit: '件',
    life: 'once',
    proof: 'counts',
  }),
  open: count({
    zh: '还没有答复',
    en: 'open',
    description: '期间内收到的，期末还没有答复的件数',
    unit: '件',
    life: 'once',
    proof: 'counts',
  }),
});

export type Reply = z.output<typeof replySchema>;
