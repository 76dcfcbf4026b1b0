import type { Identity } from '../values/identity.ts';

/** Closed lists that several records and pages share; each code with its Chinese and English title. */

export const restriction = {
  restricted: ['定向', 'restricted'],
  unrestricted: ['非定向', 'unrestricted'],
} as const;

export const scope = {
  own: ['本级', 'own'],
  'with-foundation': ['含基金会', 'with foundation'],
  system: ['全系统', 'whole system'],
} as const;

export const channel = {
  wechat: ['微信', 'WeChat'],
  alipay: ['支付宝', 'Alipay'],
  unionpay: ['云闪付', 'UnionPay'],
  pos: ['POS 机', 'card terminal'],
  bank: ['银行转账', 'bank transfer'],
  cash: ['现金', 'cash'],
  platform: ['网络募捐平台', 'online platform'],
  other: ['其他', 'other'],
} as const;

export const donorType = {
  person: ['个人', 'person'],
  organization: ['单位', 'organization'],
  anonymous: ['匿名', 'anonymous'],
  'online-summary': ['网络汇总', 'online summary'],
} as const;

export const donorConsent = {
  full: ['公布全名', 'full name'],
  masked: ['隐去名字', 'masked'],
  anonymous: ['匿名', 'anonymous'],
} as const;

/** Counting units of goods. */
export const units = {
  piece: ['个', 'piece'],
  item: ['件', 'item'],
  box: ['箱', 'box'],
  set: ['套', 'set'],
  pack: ['包', 'pack'],
  bottle: ['瓶', 'bottle'],
  pair: ['双', 'pair'],
  kg: ['千克', 'kg'],
  tonne: ['吨', 'tonne'],
  litre: ['升', 'litre'],
  vehicle: ['辆', 'vehicle'],
  device: ['台', 'device'],
  tent: ['顶', 'tent'],
  blanket: ['床', 'blanket'],
} as const;

/** How goods leave the warehouse. */
export const movement = {
  issue: ['发放', 'issue'],
  transfer: ['调拨', 'transfer'],
  'write-off': ['报损', 'write-off'],
} as const;
export type Movement = keyof typeof movement;

export const valuationBasis = {
  invoice: ['发票', 'invoice'],
  customs: ['报关单', 'customs'],
  agreement: ['协议', 'agreement'],
  'fair-value': ['公允价值', 'fair value'],
  'not-measurable': ['无法计量', 'not measurable'],
} as const;

export const yesNo = { yes: ['是', 'yes'], no: ['否', 'no'] } as const;

export const sections = {
  headlines: ['要闻动态', 'headlines'],
  counties: ['县区动态', 'counties'],
  notices: ['通知公告', 'notices'],
  media: ['媒体报道', 'media'],
  topics: ['专题', 'topics'],
  rescue: ['应急救援', 'disaster relief'],
  'first-aid': ['应急救护', 'first aid'],
  aid: ['人道救助', 'humanitarian aid'],
  blood: ['无偿献血', 'blood donation'],
  'stem-cell': ['造血干细胞', 'stem cells'],
  organ: ['遗体和人体器官捐献', 'body and organ donation'],
  projects: ['博爱项目', 'projects'],
  volunteers: ['志愿服务与青少年', 'volunteers and youth'],
} as const;

/** Sections with a page of their own: `content/sections/<code>.md`. */
export const sectionPages = {
  rescue: ['应急救援', 'disaster relief'],
  'first-aid': ['应急救护', 'first aid'],
  aid: ['人道救助', 'humanitarian aid'],
  blood: ['无偿献血', 'blood donation'],
  'stem-cell': ['造血干细胞', 'stem cells'],
  'body-organ': ['遗体和人体器官捐献', 'body and organ donation'],
  volunteers: ['志愿服务', 'volunteers'],
  youth: ['青少年', 'youth'],
  dissemination: ['传播', 'dissemination'],
} as const;
export type SectionCode = keyof typeof sectionPages;
export const sectionCodes = Object.keys(sectionPages) as SectionCode[]; // the keys of a literal

export const articleKinds = {
  'meeting-report': ['会议报道', 'meeting report'],
  activity: ['活动', 'activity'],
  training: ['培训', 'training'],
  aid: ['救助', 'aid'],
  story: ['报道', 'story'],
  notice: ['公告', 'notice'],
} as const;

export const reviewSteps = {
  first: ['初审', 'first review'],
  second: ['复审', 'second review'],
  final: ['终审', 'final review'],
} as const;

/** What the check proves, in the words of a table's heading. */
export const identities = {
  'batch-total': ['名单合计', 'total of a list'],
  'period-balance': ['期初＋收到－用出＝期末', 'opening + in − out = closing'],
  'sum-of-rows': ['合计＝各行相加', 'total = sum of rows'],
  'restricted-covered': ['定向款不超支', 'restricted spending is covered'],
  'raised-used': ['收到＝用出＋结余', 'raised = used + unused'],
  'goods-balance': ['收到＝发放＋调拨＋报损＋库存', 'received = issued + moved + written off + in stock'],
  'line-value': ['数量 × 单价＝金额', 'quantity × unit value = value'],
  'foreign-exchange': ['外币 × 汇率＝金额', 'foreign amount × rate = amount'],
  'audit-agrees': ['审计＝名单', 'audited = published'],
  statement: ['资产＝负债＋净资产', 'assets = liabilities + net assets'],
  counts: ['人数、件数', 'counts'],
  ratio: ['金额 ÷ 基数', 'ratio, computed anew'],
  'same-figure': ['同一个数处处相同', 'same figure, same value'],
  file: ['文件本身', 'the file itself'],
} as const satisfies Readonly<Record<Identity, readonly [zh: string, en: string]>>;
