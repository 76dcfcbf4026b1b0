import { z } from 'zod';
import { amount, code, date, id, text } from './column.ts';

/** Ways of buying (政府采购法 26, 框架协议采购方式管理暂行办法), and buying below the limits. */
export const procurementMethods = {
  'open-tender': ['公开招标', 'open tender'],
  'invited-tender': ['邀请招标', 'invited tender'],
  negotiation: ['竞争性谈判', 'competitive negotiation'],
  consultation: ['竞争性磋商', 'competitive consultation'],
  inquiry: ['询价', 'inquiry'],
  'single-source': ['单一来源', 'single source'],
  framework: ['框架协议', 'framework agreement'],
  direct: ['自行采购', 'direct purchase'],
} as const;

/** `procurements.csv`: what was bought, how, from whom, for how much; a payment to a supplier names its procurement. */
export const procurementSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['buy-2026-aed'] }),
  title: text({ zh: '买什么', en: 'title', life: 'once' }),
  method: code(procurementMethods, { zh: '采购方式', en: 'method', life: 'once' }),
  budget: amount({ zh: '采购预算', en: 'budget', life: 'once', proof: 'stated' }),
  bid: amount({
    zh: '成交价',
    en: 'bid',
    description: '中标或成交的价格；和合同价一样',
    life: 'once',
    proof: 'raised-used',
  }),
  contract: amount({
    zh: '合同价',
    en: 'contract',
    description: '和成交价不一样时写明原因；付款合计不超过它',
    life: 'once',
    proof: 'raised-used',
  }),
  varianceText: text({
    zh: '价格变动原因',
    en: 'why they differ',
    description: '合同价和成交价不一样时填：为什么、谁批准、哪一天',
    life: 'once',
  }).optional(),
  supplierDisplay: text({ zh: '供应商', en: 'supplier', life: 'once' }),
  awardedOn: date({ zh: '成交日期', en: 'awarded on', life: 'once', past: true }),
  publishedOn: date({
    zh: '结果公布日期',
    en: 'result published on',
    description: '成交后两个工作日以内',
    life: 'once',
    past: true,
    notBefore: 'awarded_on',
  }),
  signedOn: date({ zh: '合同签订日期', en: 'signed on', life: 'once', past: true, notBefore: 'awarded_on' }),
  acceptedOn: date({
    zh: '验收日期',
    en: 'accepted on',
    description: '验收合格后填',
    life: 'grows',
    past: true,
    notBefore: 'signed_on',
  }).optional(),
  acceptanceText: text({
    zh: '验收情况',
    en: 'acceptance',
    description: '数量、质量、谁验收',
    life: 'grows',
  }).optional(),
  settled: amount({
    zh: '结算价',
    en: 'settled',
    description: '付清以后填；等于支出名单里这次采购的付款合计',
    life: 'grows',
    proof: 'raised-used',
  }).optional(),
  documentId: id({ zh: '公告', en: 'document', life: 'once', target: 'documents' }).optional(),
});

export type Procurement = z.output<typeof procurementSchema>;
