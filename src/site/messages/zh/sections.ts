import { places } from './places.ts';

/** Words of the frame of sections: groups, doors, lists of news, what follows a page. */
const overview = '概况信息';

export const sections = {
  feeds: {
    all: (site: string) => `${site}要闻和公告`,
    disclosures: (site: string) => `${site}账目和文件`,
    section: (site: string, section: string) => `${site}：${section}`,
    group: '订阅',
    rss: 'RSS',
    json: 'JSON Feed',
    about: '全文，按北京时间，有新的就更新',
  },
  /** The picture that a shared page shows. */
  card: {
    home: '账目、要闻、办事',
    demonstration: '演示站：机构、人名和数字都是虚构的，这里不接受捐款',
    alt: (site: string, section: string) => `${site}：${section}`,
  },
  groups: {
    accounts: '账目',
    give: '捐赠',
    projects: '项目',
    news: '要闻和公告',
    services: '三救三献',
    about: '关于我们',
    site: '监督和本站',
  },
  /** What one comes to the accounts for. */
  doors: {
    flows: '钱和物，从进到出',
    years: '一年的账和花费',
    checks: '怎么证明，改过什么',
    papers: '原件，和自己查',
  },
  places,
  standing: { keywords: ['说明'], type: overview },
  sitemap: {
    headline: (pages: string) => `${pages} 个栏目，每个一行`,
    standfirst: '没有内容的栏目不开。找不到要找的，去搜索，或者打电话。',
  },
  more: {
    inThisSection: '这个栏目里',
    related: '有关的报道',
    reportError: '指出错误',
  },
  news: {
    bySection: '按栏目看',
    byYear: '按年份看',
    ofYear: (year: string) => `${year} 年的要闻`,
    inYear: (year: string, count: string) => `${year}发布 ${count} 篇要闻`,
    inSection: (section: string, count: string) => `${section}：${count} 篇`,
    newestFirst: '新的在前。',
  },
  rules: {
    headline: (count: string) => `本会照着办事的 ${count} 份章程和制度`,
    standfirst: '只列现在有效的；被新的代替的，在文件一栏。',
    title: '名称',
    issued: '成文',
    pages: '页',
    file: '原件',
    others: '报告、预算、决算、审计报告和证书，见',
  },
  neighbours: {
    label: '前后',
    earlier: (title: string) => `上一篇：${title}`,
    later: (title: string) => `下一篇：${title}`,
  },
  share: {
    heading: '转给别人看',
    scan: '用微信扫一扫，在手机上打开这一页。',
    code: '本页网址的二维码',
    copy: '选中网址复制：',
    print: '要纸的，用浏览器的“打印”，打出来没有导航。',
  },
  feed: '订阅（RSS、JSON Feed）',
  data: '全部数据下载（CSV、JSON）',
};
