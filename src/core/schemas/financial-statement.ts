import { z } from 'zod';
import { amount, code, id, text, year } from './column.ts';
import { restriction, scope } from './vocabulary.ts';

const note = text({
  zh: '口径说明',
  en: 'scope note',
  description: '不和名单核对的行，写明为什么、数从哪里来',
  life: 'once',
}).optional();
const documentId = id({
  zh: '财务报告',
  en: 'document',
  life: 'once',
  target: 'documents',
}).optional();

const balanceSides = {
  asset: ['资产', 'assets'],
  liability: ['负债', 'liabilities'],
  'net-assets': ['净资产', 'net assets'],
} as const;

/** `balance-sheets.csv`: 资产负债表 (民间非营利组织会计制度). Assets = liabilities + net assets on both days. */
export const balanceSheetSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['2025-cash'] }),
  year: year({ zh: '年度', en: 'year', life: 'once' }),
  scope: code(scope, { zh: '口径', en: 'scope', life: 'once' }),
  side: code(balanceSides, { zh: '部分', en: 'side', life: 'once' }),
  parentId: id({
    zh: '上级',
    en: 'parent',
    description: '同一年、同一部分里的编号；合计不填',
    life: 'once',
    target: 'balance-sheets',
  }).optional(),
  title: text({ zh: '项目', en: 'title', life: 'once' }),
  restriction: code(restriction, {
    zh: '是否限定',
    en: 'restriction',
    description: '净资产的两行写；定向就是限定性',
    life: 'once',
  }).optional(),
  opening: amount({
    zh: '年初数',
    en: 'opening',
    description: '等于上一年的年末数',
    life: 'once',
    proof: 'statement',
  }),
  closing: amount({ zh: '年末数', en: 'closing', life: 'once', proof: 'statement' }),
  ledger: code(
    { held: ['捐款结存', 'gifts held'] },
    { zh: '和名单核对', en: 'ledger', description: '写了就要和名单算出的数一分不差', life: 'once' },
  ).optional(),
  note,
  documentId,
});

export type BalanceSheetLine = z.output<typeof balanceSheetSchema>;

const activitySides = {
  income: ['收入', 'income'],
  expense: ['费用', 'expense'],
  transfer: ['限定性净资产转为非限定性净资产', 'released from restriction'],
  change: ['净资产变动额', 'change in net assets'],
} as const;

/** `activity-statements.csv`: 业务活动表. Income − expense + transfer = change in net assets, unrestricted and restricted apart. */
export const activityStatementSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['2025-gifts'] }),
  year: year({ zh: '年度', en: 'year', life: 'once' }),
  scope: code(scope, { zh: '口径', en: 'scope', life: 'once' }),
  side: code(activitySides, { zh: '部分', en: 'side', life: 'once' }),
  parentId: id({
    zh: '上级',
    en: 'parent',
    description: '同一年、同一部分里的编号；合计不填',
    life: 'once',
    target: 'activity-statements',
  }).optional(),
  title: text({ zh: '项目', en: 'title', life: 'once' }),
  unrestricted: amount({ zh: '非限定性', en: 'unrestricted', life: 'once', proof: 'statement' }),
  restricted: amount({ zh: '限定性', en: 'restricted', life: 'once', proof: 'statement' }),
  total: amount({ zh: '合计', en: 'total', life: 'once', proof: 'statement' }),
  ledger: code(
    { received: ['收到的捐款', 'gifts received'], paid: ['用出的捐款', 'gifts paid out'] },
    { zh: '和名单核对', en: 'ledger', description: '写了就要和名单算出的数一分不差', life: 'once' },
  ).optional(),
  note,
  documentId,
});

export type ActivityLine = z.output<typeof activityStatementSchema>;
