/** What was published for half years and years, each figure held against the lists. */
export const summaries = {
  title: (days: string) => `${days}汇总`,
  headline: (count: string) => `${count} 期汇总，每个数都等于名单逐行相加的数`,
  standfirst: '汇总公布以后不改。它的每个数今天还能从名单里重新加出来，差一分网站就生成不出来。',
  source: '捐款账、支出账和结存账',
  unfold: '这一期的加总和其他数',
  wider: '这一期的口径比本级宽，名单不在本站，只核对期初、收到、用出和期末。',
  facts: {
    restrictedIn: '其中定向收到',
    restrictedOut: '其中定向用出',
    gifts: '捐款笔数',
    goodsIn: '收到物资折价',
    goodsOut: '发出物资折价',
    cumulativeIn: (day: string) => `${day}起累计收到`,
    cumulativeOut: (day: string) => `${day}起累计用出`,
    id: '编号',
  },
  yuan: (amount: string) => `${amount} 元`,
  gifts: (count: string) => `${count} 笔`,
  caption: (days: string) => `${days}的收支汇总，单位：元`,
};
