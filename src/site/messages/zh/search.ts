/** The search form and what it says. */
export const search = {
  label: '在全站查',
  button: '搜索',
  /** Filter of pages that are kept up to date and belong to no year. */
  undated: '不分年份',
  hint: '不查人名。找自己的捐款，',
  hintLink: '按月份打开名单',
  full: '。',
};
