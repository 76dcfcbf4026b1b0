/** What charts say: findings, notes, names of series. */
export const charts = {
  numbers: '看这张图的数字',
  interactive: '互动图表',
  picture: '看图',
  wan: '万元',
  others: '其他',
  joiner: '，',
  semicolon: '；',
  stop: '。',
  colon: (name: string, rest: string) => `${name}：${rest}`,
  years: (year: string) => `${year} 年`,
  item: (name: string, amount: string) => `${name} ${amount}`,
  counted: (value: string, unit: string) => `${value} ${unit}`,
  note: (formula: string, unit: string) => `${formula}，单位：${unit}`,
  unit: (unit: string) => `单位：${unit}`,
  heads: { month: '月份', year: '年份', period: '期间', project: '项目', campaign: '募捐活动', step: '项' },
  series: {
    received: '收到',
    paid: '用出',
    closing: '期末结存',
    left: '还没有用',
    income: '审定收入',
    expense: '审定支出',
    auditedClosing: '审定结存',
    amount: '金额',
  },
  steps: {
    opening: '期初结存',
    closing: '期末结存',
    received: '收到',
    receivedOthers: '其他捐款',
    gifts: '平时捐款',
    paidOthers: '其他项目',
  },
  formulas: {
    months: '每月收到与用出',
    waterfall: '用出 ÷（期初结存 ＋ 收到）',
    years: '每年收到、用出与期末结存',
    funds: '每年收到，按基金分',
    purposes: (days: string) => `${days}用出，按项目分`,
    steps: '到这一天为止，累计；认捐不是收入',
    functions: (year: string) => `${year}年预算支出，按功能分类到项`,
    campaigns: '每次募捐收到、用出和还没有用的钱',
    audits: '会计师事务所审定的全年收入、支出与结存',
  },
  findings: {
    nothing: '这段时间没有收到捐款',
    peakMonth: {
      received: (month: string, amount: string, share: string) =>
        `${month}收到最多，${amount}，占全部的 ${share}%`,
      paid: (month: string, amount: string, share: string) =>
        `${month}用出最多，${amount}，占全部的 ${share}%`,
    },
    peakYear: (year: string, amount: string, share: string) =>
      `${year}收到最多，${amount}，占全部的 ${share}%`,
    usedShare: (share: string) => `期初的和收到的钱，用掉了 ${share}%`,
    raisedShare: (share: string) => `募捐收到的钱，用掉了 ${share}%`,
    steps: (paid: string, accounted: string) => `到账的钱付出了 ${paid}%，核销了 ${accounted}%`,
    largest: {
      subject: (subject: string, amount: string, share: string) =>
        `${subject}最多，${amount}，占全部的 ${share}%`,
      fund: (fund: string, amount: string, share: string) => `${fund}收到最多，${amount}，占全部的 ${share}%`,
      project: (project: string, amount: string, share: string) =>
        `${project}用得最多，${amount}，占全部的 ${share}%`,
    },
    audited: (from: string, before: string, to: string, now: string) =>
      `审定收入，${from} ${before}，${to} ${now}`,
    more: (metric: string, period: string, value: string, before: string, difference: string) =>
      `${metric}：${period} ${value}，比 ${before}多 ${difference}`,
    less: (metric: string, period: string, value: string, before: string, difference: string) =>
      `${metric}：${period} ${value}，比 ${before}少 ${difference}`,
    same: (metric: string, period: string, value: string, before: string) =>
      `${metric}：${period} ${value}，和 ${before}一样`,
    count: (metric: string, period: string, value: string) => `${metric}：${period} ${value}`,
  },
  summary: (days: string, received: string, paid: string) =>
    `${days}，一共收到 ${received}，用出 ${paid}。每月两根柱，左边是收到，右边是用出。`,
  partYear: (year: string, months: string) => `${year} 年\n${months}`,
  firstMonths: (month: string) => `1–${month} 月`,
  headings: {
    months: '各月收到与用出',
    waterfall: '从期初到期末',
    years: '各年收到与用出',
    funds: '各基金收到',
    purposes: '钱用在哪些项目',
    audits: '几年的审定数',
    campaigns: '每次收到和用出',
    statistics: '几年的变化',
  },
};
