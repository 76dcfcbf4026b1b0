import { z } from 'zod';
import { amount, code, date, decimal, id, text } from './column.ts';

export const costKinds = {
  management: ['管理费用', 'management'],
  fundraising: ['募捐成本', 'fundraising'],
} as const;

export const costPayers = {
  'state-budget': ['财政拨款', 'state budget'],
  donations: ['捐赠收入', 'donations'],
} as const;

const percent = { unit: '%', examples: ['8.50'] };

/** `costs.csv`: what running the chapter and raising money cost, measured by a base that the lists prove. */
export const costSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  kind: code(costKinds, { zh: '种类', en: 'kind', life: 'once' }),
  fromOn: date({ zh: '起始日期', en: 'from', description: '整月', life: 'once' }),
  toOn: date({
    zh: '截止日期',
    en: 'to',
    description: '整月',
    life: 'once',
    past: true,
    notBefore: 'from_on',
  }),
  amount: amount({ zh: '金额', en: 'amount', life: 'once', proof: 'stated' }),
  base: amount({
    zh: '基数',
    en: 'base',
    description: '管理费用写同一期间支出名单的合计，募捐成本写同一期间捐款名单的合计',
    life: 'once',
    proof: 'sum-of-rows',
  }),
  ratio: decimal({
    ...percent,
    zh: '比例',
    en: 'ratio',
    description: '金额除以基数，百分数，两位小数；基数是 0.00 时不填',
    life: 'once',
    proof: 'ratio',
  }).optional(),
  limit: decimal({
    ...percent,
    zh: '上限',
    en: 'limit',
    description: '规定的上限，百分数',
    life: 'once',
    proof: 'stated',
  }).optional(),
  ruleText: text({ zh: '口径和依据', en: 'rule', description: '算了哪些费用，依据哪条规定', life: 'once' }),
  paidFrom: code(costPayers, { zh: '由谁承担', en: 'paid from', life: 'once' }),
});

export type Cost = z.output<typeof costSchema>;
