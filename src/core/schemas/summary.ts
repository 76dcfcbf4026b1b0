import { z } from 'zod';
import { amount, code, count, date, id } from './column.ts';
import { scope } from './vocabulary.ts';

/** `summaries.csv`: what was published for half a year or a year: opening, in, out and closing, with their parts. */
export const summarySchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['2026-h1'] }),
  scope: code(scope, { zh: '口径', en: 'scope', description: '只有本级的能和名单核对', life: 'once' }),
  fromOn: date({ zh: '起始日期', en: 'from', description: '某月 1 日', life: 'once' }),
  toOn: date({
    zh: '截止日期',
    en: 'to',
    description: '某月最后一天',
    life: 'once',
    past: true,
    notBefore: 'from_on',
  }),
  asOfOn: date({
    zh: '数据截至',
    en: 'as of',
    description: '汇总时账记到哪一天',
    life: 'once',
    past: true,
    notBefore: 'to_on',
  }),
  opening: amount({ zh: '期初结存', en: 'opening', life: 'once', proof: 'period-balance' }),
  cashIn: amount({ zh: '收到', en: 'cash in', life: 'once', proof: 'period-balance' }),
  cashOut: amount({ zh: '用出', en: 'cash out', life: 'once', proof: 'period-balance' }),
  closing: amount({
    zh: '期末结存',
    en: 'closing',
    description: '期初＋收到－用出',
    life: 'once',
    proof: 'period-balance',
  }),
  restrictedIn: amount({ zh: '其中定向收到', en: 'restricted in', life: 'once', proof: 'sum-of-rows' }),
  restrictedOut: amount({ zh: '其中定向用出', en: 'restricted out', life: 'once', proof: 'sum-of-rows' }),
  gifts: count({ zh: '捐款笔数', en: 'gifts', unit: '笔', life: 'once', proof: 'sum-of-rows' }),
  goodsInValue: amount({
    zh: '收到物资折价',
    en: 'value of goods in',
    description: '无法计量的不算',
    life: 'once',
    proof: 'sum-of-rows',
  }),
  goodsOutValue: amount({
    zh: '发出物资折价',
    en: 'value of goods out',
    description: '出库名单不记金额，照台账写',
    life: 'once',
    proof: 'stated',
  }),
  cumulativeSinceOn: date({
    zh: '累计起始',
    en: 'cumulative since',
    description: '某月 1 日，从哪一天起累计',
    life: 'once',
  }),
  cumulativeIn: amount({ zh: '累计收到', en: 'cumulative in', life: 'once', proof: 'sum-of-rows' }),
  cumulativeOut: amount({ zh: '累计用出', en: 'cumulative out', life: 'once', proof: 'sum-of-rows' }),
});

export type Summary = z.output<typeof summarySchema>;
