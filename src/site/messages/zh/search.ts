/** The search form and what it says. */
export const search = {
  label: '在全站查',
  button: '搜索',
  /** Filter of pages that are kept up to date and belong to no year. */
  undated: '不分年份',
  hint: '不查人名。找自己的捐款，',
  hintLink: '到“查捐款”',
  full: '。',
  /** Beside the answer, when the question may be a name. */
  names: '捐款人和收款人的名字不在搜索里：',
  namesLink: '在捐款名单里查',
  /** Before the pages that a question surely means. */
  ways: '直接去：',
  /** Words of readers that lead straight to a page, by the lasting name of the page. */
  waysTo: {
    give: '捐款 捐钱 捐赠 账号 帐号 账户 转账 汇款 退款 收据 票据 发票 抵税 免税 捐物',
    find: '查捐款 捐款名单 我的捐款 捐款查询 捐款记录',
    contacts: '电话 地址 联系 开放时间 工作时间 办公时间 上班时间 邮箱 在哪',
    leaders: '会长 领导 负责人',
    'first-aid': '急救 救护 培训 心肺复苏 AED 除颤',
    blood: '献血',
    'stem-cell': '造血干细胞 骨髓 白血病 配型',
    'body-organ': '遗体 器官 角膜 眼角膜',
    volunteers: '志愿 义工',
    rescue: '救援 救灾 防汛 备灾',
    aid: '救助 困难 大病 慰问',
    audits: '审计',
    budget: '预算 决算 三公',
    costs: '管理费 费用 成本',
    procurements: '采购 招标',
    rules: '制度 章程',
    statements: '财务报表 资产负债',
    report: '投诉 举报 纠错 指出错误',
    supervision: '投诉 举报 监督',
    requests: '信息公开 申请公开',
    transparency: '透明度 指标',
  } as Readonly<Record<string, string>>,
};
