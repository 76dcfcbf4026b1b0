/** What stands in each section: its name, one line about it, and the tags of the government website guideline. */
const overview = '概况信息';
const directory = '信息公开目录';
const news = '政务动态';
const serviceType = '办事服务';
const interaction = '互动交流';

export const sections = {
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
  places: {
    accounts: {
      name: '账目',
      about: '收到多少、用出多少、还剩多少，一直点到每一笔',
      keywords: ['捐赠信息', '收支', '结存'],
      type: directory,
    },
    received: {
      name: '收到的捐款',
      about: '每个月一份名单，一笔一行',
      keywords: ['捐款接收', '捐赠查询'],
      type: directory,
    },
    used: {
      name: '用出的钱',
      about: '每个月一份名单，写明付给谁、做什么',
      keywords: ['资金使用', '支出'],
      type: directory,
    },
    goods: {
      name: '物资',
      about: '收到、发放、调拨、报损和实存，一种一种对得上',
      keywords: ['捐赠物资', '收发存', '盘点'],
      type: directory,
    },
    goodsReceived: {
      name: '收到的物资',
      about: '每个月一份入库名单，品名、规格、数量和折合金额',
      keywords: ['物资接收', '入库'],
      type: directory,
    },
    goodsIssued: {
      name: '发出的物资',
      about: '每个月一份出库名单，写明发给谁、签没签字',
      keywords: ['物资发放', '出库'],
      type: directory,
    },
    documents: {
      name: '文件',
      about: '章程、制度、报告、预算决算和证书的原件',
      keywords: ['文件', '报告', '预算', '决算'],
      type: directory,
    },
    rules: {
      name: '规章制度',
      about: '本会照着办事的章程、制度和方案',
      keywords: ['章程', '制度'],
      type: directory,
    },
    audits: {
      name: '审计',
      about: '外面的会计师审了什么，查出什么，改了没有',
      keywords: ['审计报告', '专项审计', '整改'],
      type: directory,
    },
    transparency: {
      name: '指标对照表',
      about: '该公开的一项一项列出来：哪天应该公布，公布了没有，证据在哪里',
      keywords: ['信息公开指标', '自评', '逾期', '证据'],
      type: directory,
    },
    costs: {
      name: '费用',
      about: '管理费用和募捐成本各多少，是名单合计的百分之几，由谁承担',
      keywords: ['管理费用', '募捐成本'],
      type: directory,
    },
    'major-events': {
      name: '重大事项',
      about: '重大资产变动、重大投资和关联交易，没有的年份也说明没有',
      keywords: ['重大资产', '重大投资', '关联交易'],
      type: directory,
    },
    give: {
      name: '捐赠',
      about: '怎样捐，捐到哪个账户，凭什么募捐',
      keywords: ['捐赠指引', '受赠账户', '捐赠票据'],
      type: serviceType,
    },
    campaigns: {
      name: '募捐活动',
      about: '每次公开募捐的方案，收到和用出多少',
      keywords: ['募捐方案', '募捐进展'],
      type: directory,
    },
    projects: {
      name: '项目',
      about: '捐款用在哪些事上，预算多少，用了多少，做到哪一步',
      keywords: ['博爱项目', '项目进展', '结项'],
      type: directory,
    },
    news: {
      name: '要闻',
      about: '会议、救援、培训和救助的报道',
      keywords: ['要闻', '动态'],
      type: news,
    },
    notices: {
      name: '公告',
      about: '名单公布、办公安排和办事说明',
      keywords: ['公告', '公示'],
      type: news,
    },
    media: {
      name: '媒体报道',
      about: '别人怎样报道我们，附原文出处',
      keywords: ['媒体报道'],
      type: news,
    },
    services: {
      name: '三救三献',
      about: '九件事：做什么，怎样参加或申请，找谁，做了多少',
      keywords: ['应急救援', '应急救护', '人道救助', '无偿献血', '造血干细胞', '遗体器官捐献'],
      type: serviceType,
    },
    about: {
      name: '关于我们',
      about: '本会是谁，归谁管，这个网站公开什么',
      keywords: ['机构简介', '联系方式'],
      type: overview,
    },
    leaders: {
      name: '会领导',
      about: '谁负责，分管什么',
      keywords: ['会领导', '分工'],
      type: overview,
    },
    council: {
      name: '理事会和执行委员会',
      about: '谁是理事，从哪里来，任期到哪一天',
      keywords: ['理事会', '执行委员会'],
      type: overview,
    },
    supervisors: {
      name: '监事会',
      about: '谁监督理事会，他们不在理事会里',
      keywords: ['监事会'],
      type: overview,
    },
    congress: {
      name: '会员代表大会和历次会议',
      about: '每次会议到了多少人，定了什么',
      keywords: ['会员代表大会', '理事会会议', '决议'],
      type: overview,
    },
    departments: {
      name: '内设机构',
      about: '哪个部门管什么，电话多少',
      keywords: ['内设机构', '职责'],
      type: overview,
    },
    units: {
      name: '基层组织和队伍',
      about: '各县（区）的组织、救援队、救护站和博爱家园',
      keywords: ['基层组织', '救援队', '救护站', '博爱家园'],
      type: overview,
    },
    honours: {
      name: '荣誉',
      about: '得过哪些表彰，谁给的',
      keywords: ['荣誉', '表彰'],
      type: overview,
    },
    contacts: {
      name: '联系电话',
      about: '全部电话，每个写明上次试拨是哪一天',
      keywords: ['电话', '联系方式'],
      type: overview,
    },
    report: {
      name: '指出错误',
      about: '发现写错、算错，怎样告诉我们，多久答复',
      keywords: ['纠错', '监督'],
      type: interaction,
    },
    search: {
      name: '搜索',
      about: '查账目、文件、要闻和公告，不查人名',
      keywords: ['搜索'],
      type: serviceType,
    },
    verify: {
      name: '核对本站',
      about: '每个文件的指纹、封存记录，怎样自己核对',
      keywords: ['校验', 'SHA-256', '封存'],
      type: overview,
    },
    sitemap: {
      name: '网站地图',
      about: '每个栏目一行，写明里面有什么',
      keywords: ['网站地图'],
      type: overview,
    },
  },
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
  feed: '订阅要闻和公告（RSS）',
  data: '全部数据下载（CSV、JSON）',
};
