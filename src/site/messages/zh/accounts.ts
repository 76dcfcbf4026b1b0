/** Statements, proofs, sum trees, funds. */
export const accounts = {
  unit: '元',
  unitOf: (unit: string) => `单位：${unit}`,
  rows: (count: string) => `${count} 行`,
  gifts: (count: string) => `${count} 笔`,
  inYuan: (yuan: string) => `${yuan} 元`,
  inWan: (wan: string) => `${wan} 万元`,
  about: (wan: string) => `约 ${wan} 万元`,
  exactly: (wan: string) => `合 ${wan} 万元`,
  capitals: (amount: string) => `大写：${amount}`,
  capitalsOf: (title: string, amount: string) => `${title}（大写）：${amount}`,
  pillars: {
    opening: { label: '期初结存', classic: '旧管' },
    received: { label: '收到', classic: '新收' },
    paid: { label: '用出', classic: '开除' },
    closing: { label: '期末结存', classic: '实在' },
    note: '旧管、新收、开除、实在，是唐宋以来的四柱账法：四项加减相符，账才算清。',
  },
  proof: {
    inYuan: (amount: string) => `${amount} 元`,
    inUnit: (quantity: string, unit: string) => `${quantity} ${unit}`,
    proved: (rows: string, difference: string) => `与 ${rows} 行明细相差 ${difference}`,
    unproved: (rows: string, difference: string) => `与 ${rows} 行明细相差 ${difference}，未对上`,
  },
  stamp: { label: '口径', scope: '口径', asOf: '截至', unit: '单位', source: '来源' },
  tree: {
    open: '打开这一页',
    hint: '点开任何一行，直到每一笔。只加最末一层，不重复相加。',
  },
  fund: '基金',
  total: '合计',
  balanceIn: (unit: string) => `结存，${unit}`,
};
