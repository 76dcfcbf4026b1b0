import { z } from 'zod';
import { amount, code, count, date, id, rowRef, rowRefs, text } from './column.ts';
import { restriction } from './vocabulary.ts';

/** One row of `ledgers/disbursements/`: money paid out. */
export const disbursementSchema = z.strictObject({
  id: rowRef({ zh: '编号', en: 'id' }),
  paidOn: date({ zh: '付款日期', en: 'paid on' }),
  fundId: id({ zh: '基金', en: 'fund', target: 'funds' }),
  projectId: id({
    zh: '项目',
    en: 'project',
    description: '付款日期在项目的开始和结项之间',
    target: 'projects',
  }),
  payeeType: code(
    {
      organization: ['单位', 'organization'],
      'persons-summary': ['个人汇总', 'persons, summed up'],
      supplier: ['采购', 'supplier'],
    },
    { zh: '收款方类别', en: 'kind of payee' },
  ),
  payeeDisplay: text({ zh: '收款方', en: 'payee', description: '个人只写群体，不写姓名', private: true }),
  beneficiaryCount: count({
    zh: '受益人数',
    en: 'people reached',
    description: '收款方是个人汇总时必填',
    unit: '人',
    proof: 'stated',
  }).optional(),
  area: text({ zh: '地区', en: 'area', description: '到县一级，不更细' }),
  amount: amount({ zh: '金额', en: 'amount', description: '退回来的钱写负数', proof: 'batch-total' }),
  purposeText: text({ zh: '用途', en: 'purpose', private: true }),
  restriction: code(restriction, { zh: '是否定向', en: 'restriction', description: '和基金一致' }),
  sourceGiftIds: rowRefs({
    zh: '来自哪些捐款',
    en: 'source gifts',
    description: '用的是哪几笔定向捐款',
    target: 'rows',
  }).optional(),
  sourceCampaignId: id({
    zh: '来自哪次募捐',
    en: 'source campaign',
    description: '用的是哪次募捐的钱',
    target: 'campaigns',
  }).optional(),
  approvalNo: text({ zh: '批准文号', en: 'approval', description: '批准付款的文号', numbering: true }),
  procurementId: id({
    zh: '采购编号',
    en: 'procurement',
    description: '收款方是采购时必填',
    target: 'procurements',
  }).optional(),
  refundOfId: rowRef({
    zh: '退回哪一笔',
    en: 'refund of',
    description: '只有退回来的钱才填',
    target: 'rows',
    examples: ['p-2026-03-r4'],
  }).optional(),
  note: text({ zh: '备注', en: 'note', private: true }).optional(),
});

export type Disbursement = z.output<typeof disbursementSchema>;
