/** Titles and sentences of single pages. */
export const pages = {
  home: {
    title: '首页',
    headline: (received: string, paid: string, closing: string) =>
      `收到 ${received}，用出 ${paid}，还剩 ${closing}`,
  },
  accounts: { title: '账目' },
  received: { title: '收到的捐款' },
  used: { title: '用出的钱' },
  news: { title: '要闻' },
  notices: { title: '公告' },
  documents: { title: '文件' },
  search: { title: '搜索' },
};
