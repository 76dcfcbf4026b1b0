/** The search form and what it says. */
export const search = {
  label: '在全站查',
  button: '搜索',
  hint: '这里查账目、文件、要闻和公告，不查人名。',
};
