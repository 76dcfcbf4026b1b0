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
};
