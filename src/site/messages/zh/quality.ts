import type { Identity } from '../../../core/values/identity.ts';

/** What each identity proves, in the words of a reader. */
const identities: Readonly<Record<Identity, string>> = {
  'batch-total': '每份名单逐行相加的行数、笔数和金额，等于第二个人照银行和票据单独录入的合计。',
  'period-balance': '每个基金、每一期：期初结存＋收到－用出＝期末结存；上一期的期末就是下一期的期初。',
  'sum-of-rows': '汇总、预算和其他合计，等于组成它的各行相加；只加最末一层，不重复相加。',
  'restricted-covered': '定向捐款到任何一个月底，用出的都不超过收到的。',
  'raised-used': '项目和募捐：收到＝用出＋结余；付款不超过合同，合同不超过中标价。',
  'goods-balance': '每一种物资、规格和单位：收到＝发放＋调拨＋报损＋盘点的库存。',
  'line-value': '物资每一行：数量 × 单价＝金额。',
  'foreign-exchange': '外币捐款每一笔：外币金额 × 汇率＝人民币金额，四舍五入到分。',
  'audit-agrees': '审计报告审定的收入、支出和结存，等于同一期间名单相加的数。',
  statement: '财务报表：资产＝负债＋净资产，收入－费用＝净资产的变动。',
  counts: '人数和件数前后相合：到会不超过应到，收到＝已答复＋还没有答复。',
  ratio: '比例写明分子和分母，用它们重新算出来，不照抄。',
  'same-figure': '同一个数，口径、截至日期和单位一样，在哪里都是同一个值。',
  file: '公开的文件和登记的指纹、页数一样，一个字节也没有变。',
};

/** Columns whose numbers nothing in the data can prove, and why. */
const stated: Readonly<Record<string, string>> = {
  'figures.value': '来源报告里的数，本站没有它的明细；每个数都写明来源，可以去看原文。',
  'projects.budget': '批准预算的文件说了算，名单里只有花出去的钱。',
  'findings.amount': '审计报告说的涉及金额，不是账上单独的一笔。',
  'public-expenses.count': '次数照台账写，支出名单不一次一次列。',
  'public-expenses.people': '人数照台账写，支出名单不一人一人列。',
  'procurements.budget': '采购前批准的金额，付款名单只能证明没有超过合同。',
  'units.count': '各单位自己报的人数，本站没有名册，也不公布名册。',
  'statistics.value': '业务部门汇总的数，明细涉及个人，不公布。',
  'major-events.amount': '照决议和协议写；还没有付的钱不在名单里。',
  'costs.amount': '费用由财政或工作经费承担时，不在捐款账里。',
  'costs.limit': '规定写的上限。',
  'accessibility.pages': '检查的人当天看了多少页。',
  'accessibility.serious': '检查的人当天发现多少处。',
  'disbursements.beneficiary_count': '发放名册涉及个人，不公布；人数由经办人和监督人签字。',
  'summaries.goods_out_value': '出库名单只记数量，折价照台账写。',
};

/** What the check found, in public. */
export const quality = {
  headline: (sums: string, warnings: string) => `${sums} 个数核对过，${warnings} 个警告还没有核实`,
  headlineClean: (sums: string) => `${sums} 个数核对过，没有警告`,
  standfirst: (files: string, rows: string) =>
    `每次生成网站都把 ${files} 个文件、${rows} 行从头核对一遍。有一个错误，网站就不生成；下面是它放行、但应该让人知道的。`,
  open: '还没有核实的警告',
  openNone: '没有。每个警告都核实过，结果在下面。',
  explained: '已经说明的差异',
  explainedNote: '加不上、又确实改不了的数，写明差多少、为什么、谁批准。没有说明的差异，网站生成不出来。',
  explainedNone: '没有。每个数都加得上。',
  settled: '核实过的警告',
  settledNone: '没有。',
  identities: '核对什么',
  identitiesNote: '个数是按这种关系核对过的格子数，每次生成网站重新数。名单里选填的格子没有算在内。',
  stated: '数据里无法核对的',
  statedNote: (count: string) =>
    `还有 ${count} 种数，本站的数据证明不了它们，只能照原件写。原件在哪里，写在各页上。`,
  heads: { identity: '核对关系', meaning: '什么和什么相等', cells: '核对个数', column: '列', why: '为什么' },
  /** Beside the figure: why it differs. */
  differs: (amount: string, why: string) => `相差 ${amount}，已经说明：${why}`,
  difference: (amount: string) => `相差 ${amount}`,
  approved: (day: string, by: string) => `${day}，${by}批准`,
  settledBy: (day: string, by: string) => `${day}，${by}核实`,
  total: '合计',
  meanings: identities,
  whys: stated,
};
