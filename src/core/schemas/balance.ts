import { z } from 'zod';
import { amount, date, id } from './column.ts';

/** `balances.csv`: what book-keeping and bank state for a fund and whole months; received and paid are computed. */
export const balanceSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['flood-2026-q3'] }),
  fundId: id({ zh: '基金', en: 'fund', life: 'once', target: 'funds' }),
  fromOn: date({ zh: '起始日期', en: 'from', description: '某月 1 日', life: 'once' }),
  toOn: date({ zh: '截止日期', en: 'to', description: '某月最后一天', life: 'once' }),
  opening: amount({
    zh: '期初结存',
    en: 'opening',
    description: '等于上一期的期末结存',
    life: 'once',
    proof: 'period-balance',
  }),
  closing: amount({
    zh: '期末结存',
    en: 'closing',
    description: '账面和银行核对一致的数',
    life: 'once',
    proof: 'period-balance',
  }),
  statedOn: date({ zh: '出具日期', en: 'stated on', life: 'once', past: true, notBefore: 'to_on' }),
  documentId: id({
    zh: '依据文件',
    en: 'document',
    description: '银行对账单等',
    life: 'once',
    target: 'documents',
  }).optional(),
});

export type Balance = z.output<typeof balanceSchema>;
