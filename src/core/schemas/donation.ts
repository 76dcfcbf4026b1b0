import { z } from 'zod';
import { amount, code, date, decimal, id, rowRef, tail, text } from './column.ts';
import { donorColumns, giftsColumn, wishColumns } from './donor.ts';
import { channel, restriction, yesNo } from './vocabulary.ts';

/** One row of `ledgers/donations/`: a cash gift, or many small ones in one online summary. */
export const donationSchema = z.strictObject({
  id: rowRef({ zh: '编号', en: 'id' }),
  fundId: id({ zh: '基金', en: 'fund', target: 'funds' }),
  ...donorColumns,
  gifts: giftsColumn,
  amount: amount({ zh: '金额', en: 'amount', description: '退款写负数', proof: 'batch-total' }),
  currency: text({ zh: '币种', en: 'currency', description: 'ISO 4217', examples: ['CNY'] }),
  foreignAmount: amount({
    zh: '外币金额',
    en: 'foreign amount',
    description: '外币捐款才填',
    unit: '外币',
    proof: 'foreign-exchange',
  }).optional(),
  fxRate: decimal({
    zh: '汇率',
    en: 'exchange rate',
    description: '外币捐款才填',
    proof: 'foreign-exchange',
  }).optional(),
  fxOn: date({ zh: '汇率日期', en: 'rate of', description: '外币捐款才填' }).optional(),
  receivedOn: date({ zh: '到账日期', en: 'received on' }),
  channel: code(channel, { zh: '渠道', en: 'channel' }),
  accountId: id({ zh: '收款账户', en: 'account', target: 'accounts' }),
  restriction: code(restriction, { zh: '是否定向', en: 'restriction', description: '和基金一致' }),
  ...wishColumns,
  receiptStatus: code(
    { issued: ['已开', 'issued'], waived: ['放弃', 'waived'], anonymous: ['匿名', 'anonymous'] },
    { zh: '捐赠票据', en: 'receipt' },
  ),
  receiptNoTail: tail({
    zh: '票据末四位',
    en: 'receipt tail',
    description: '只写最后 4 位',
    private: true,
  }).optional(),
  agreement: code(yesNo, { zh: '有书面协议', en: 'agreement' }),
  refundOfId: rowRef({
    zh: '退回哪一笔',
    en: 'refund of',
    description: '只有退款才填',
    target: 'rows',
  }).optional(),
  note: text({ zh: '备注', en: 'note', private: true }).optional(),
});

export type Donation = z.output<typeof donationSchema>;
