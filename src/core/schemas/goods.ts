import { z } from 'zod';
import { amount, code, date, id, quantity, rowRef, rowRefs, text } from './column.ts';
import { donorColumns, giftsColumn, wishColumns } from './donor.ts';
import { movement, restriction, units, valuationBasis, yesNo } from './vocabulary.ts';

/** One row of `ledgers/goods-received/`: a gift of goods. */
export const goodsReceivedSchema = z.strictObject({
  id: rowRef({ zh: '编号', en: 'id', examples: ['g-2026-03-r17'] }),
  ...donorColumns,
  gifts: giftsColumn,
  itemId: id({
    zh: '品名',
    en: 'item',
    description: '口罩要写清是哪一种',
    target: 'items',
    examples: ['quilt'],
  }),
  spec: text({
    zh: '规格',
    en: 'specification',
    description: '规格型号；没有时写“无”',
    examples: ['2×2.3 米，3 千克'],
  }),
  unit: code(units, { zh: '计量单位', en: 'unit', description: '和品名表一致' }),
  qty: quantity({ zh: '数量', en: 'quantity', description: '大于 0，最多三位小数', proof: 'goods-balance' }),
  unitValue: amount({
    zh: '单价',
    en: 'value of one',
    description: '无法计量的留空',
    proof: 'line-value',
  }).optional(),
  value: amount({
    zh: '折算金额',
    en: 'value',
    description: '数量乘单价；无法计量的留空',
    proof: 'line-value',
  }).optional(),
  valuationBasis: code(valuationBasis, { zh: '计价依据', en: 'basis of the value' }),
  quality: code(yesNo, { zh: '有质量证明', en: 'quality proved', description: '合格证或者检验报告' }),
  qualityDocumentId: id({ zh: '质量证明文件', en: 'proof of quality', target: 'documents' }).optional(),
  expiresOn: date({ zh: '有效期至', en: 'expires on' }).optional(),
  receivedOn: date({ zh: '入库日期', en: 'received on' }),
  warehouse: text({ zh: '仓库', en: 'warehouse' }),
  restriction: code(restriction, { zh: '是否定向', en: 'restriction' }),
  ...wishColumns,
  note: text({ zh: '备注', en: 'note', private: true }).optional(),
});

export type GoodsReceived = z.output<typeof goodsReceivedSchema>;

/** One row of `ledgers/goods-issued/`: goods that left the warehouse. */
export const goodsIssuedSchema = z.strictObject({
  id: rowRef({ zh: '编号', en: 'id', examples: ['o-2026-03-r17'] }),
  issuedOn: date({ zh: '出库日期', en: 'issued on' }),
  receiverDisplay: text({
    zh: '接收单位',
    en: 'receiver',
    description: '写单位或者村、社区，不写个人姓名；报损写经手的部门',
    private: true,
  }),
  itemId: id({ zh: '品名', en: 'item', target: 'items', examples: ['quilt'] }),
  spec: text({
    zh: '规格',
    en: 'specification',
    description: '和入库时一个字不差',
    examples: ['2×2.3 米，3 千克'],
  }),
  unit: code(units, { zh: '计量单位', en: 'unit', description: '和品名表一致' }),
  qty: quantity({ zh: '数量', en: 'quantity', description: '大于 0，最多三位小数', proof: 'goods-balance' }),
  sourceGoodsIds: rowRefs({
    zh: '来自哪些入库',
    en: 'source goods',
    description: '动用的是哪几行收到的物资',
    target: 'rows',
    examples: ['g-2026-03-r17'],
  }),
  projectId: id({ zh: '项目', en: 'project', target: 'projects' }).optional(),
  signed: code(yesNo, { zh: '接收方已签字', en: 'signed' }),
  movement: code(movement, { zh: '去向', en: 'movement' }),
  note: text({ zh: '备注', en: 'note', private: true }).optional(),
});

export type GoodsIssued = z.output<typeof goodsIssuedSchema>;

/** `items.csv`: the controlled names of goods. What a row may call an item is listed here, once (KN95 is not N95). */
export const itemSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['mask-kn95'] }),
  title: text({ zh: '品名', en: 'title', life: 'once' }),
  unit: code(units, { zh: '计量单位', en: 'unit', description: '这个品名只用这一个单位', life: 'once' }),
});

export type Item = z.output<typeof itemSchema>;

/** `stock-counts.csv`: what somebody counted in a warehouse on a day. A day's counts cover every warehouse that holds the item. */
export const stockCountSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  itemId: id({ zh: '品名', en: 'item', life: 'once', target: 'items', examples: ['quilt'] }),
  spec: text({ zh: '规格', en: 'specification', description: '和入库时一个字不差', life: 'once' }),
  unit: code(units, { zh: '计量单位', en: 'unit', description: '和品名表一致', life: 'once' }),
  warehouse: text({
    zh: '仓库',
    en: 'warehouse',
    description: '几个仓库都有时，同一天每个仓库各写一行',
    life: 'once',
  }),
  countedOn: date({ zh: '盘点日期', en: 'counted on', life: 'once', past: true }),
  qty: quantity({
    zh: '实存',
    en: 'counted',
    description: '清点的数量，不照抄账面；清空了写 0',
    life: 'once',
    proof: 'goods-balance',
  }),
  countedBy: text({ zh: '盘点人', en: 'counted by', description: '职务和姓', life: 'once' }),
});

export type StockCount = z.output<typeof stockCountSchema>;
