import { z } from 'zod';
import { amount, code, count, date, id, text } from './column.ts';

/** `batches.csv`: one line per published list; its totals are typed by a second person, from bank and receipts. */
export const batchSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', description: '和名单文件同名' }),
  table: code(
    {
      donations: ['捐款', 'donations'],
      disbursements: ['支出', 'disbursements'],
      'goods-received': ['收到物资', 'goods received'],
      'goods-issued': ['发出物资', 'goods issued'],
    },
    { zh: '表', en: 'table', life: 'once' },
  ),
  title: text({ zh: '期号', en: 'title', life: 'once', examples: ['第48期'] }),
  fromOn: date({ zh: '起始日期', en: 'from', description: '名单从哪一天起，含当天', life: 'once' }),
  toOn: date({ zh: '截止日期', en: 'to', description: '到哪一天止，含当天；和起始在同一年', life: 'once' }),
  publishedOn: date({ zh: '公布日期', en: 'published on', life: 'once', past: true }),
  rows: count({
    zh: '行数',
    en: 'rows',
    description: '数据行数，不算列名；没有捐款的月份写 0',
    unit: '行',
    life: 'once',
    proof: 'batch-total',
  }),
  gifts: count({
    zh: '笔数',
    en: 'gifts',
    description: '捐款和收到物资的名单才填；网络汇总一行有许多笔',
    unit: '笔',
    life: 'once',
    proof: 'batch-total',
  }).optional(),
  total: amount({
    zh: '合计',
    en: 'total',
    description: '各行金额的合计，退款是负数；发出物资的名单不填',
    life: 'once',
    proof: 'batch-total',
  }).optional(),
  totalsBy: text({
    zh: '合计录入人',
    en: 'totals by',
    description: '职务和姓；从银行和票据算，不照抄名单',
    life: 'once',
  }),
});

export type Batch = z.output<typeof batchSchema>;
