import { z } from 'zod';
import { amount, code, count, date, id, text } from './column.ts';

/** `batches.csv`: one line per published list; its totals are typed by a second person, from bank and receipts. */
export const batchSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', description: '和名单文件同名' }),
  table: code(
    { donations: ['捐款', 'donations'], disbursements: ['支出', 'disbursements'] },
    { zh: '表', en: 'table', life: 'once' },
  ),
  title: text({ zh: '期号', en: 'title', life: 'once', examples: ['第48期'] }),
  fromOn: date({ zh: '起始日期', en: 'from', life: 'once' }),
  toOn: date({ zh: '截止日期', en: 'to', life: 'once' }),
  publishedOn: date({ zh: '公布日期', en: 'published on', life: 'once', past: true }),
  rows: count({ zh: '行数', en: 'rows', unit: '行', life: 'once', proof: 'batch-total' }),
  gifts: count({ zh: '笔数', en: 'gifts', unit: '笔', life: 'once', proof: 'batch-total' }).optional(),
  total: amount({ zh: '合计', en: 'total', life: 'once', proof: 'batch-total' }).optional(),
  totalsBy: text({ zh: '合计录入人', en: 'totals by', life: 'once' }),
});

export type Batch = z.output<typeof batchSchema>;
