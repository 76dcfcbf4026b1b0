import { expect, test } from 'vitest';
import { readHtmlPage } from '../../../src/integrations/html-page.ts';
import { checkTags } from '../../../src/integrations/tags-gate.ts';

const findings = (tags: Readonly<Record<string, string>>): string[] => {
  const html = Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
  return checkTags('news/a/index.html', readHtmlPage(html)).map(({ what }) => what);
};

const site = { SiteName: '示例县红十字会', SiteDomain: 'example.org' };
const column = {
  ColumnName: '要闻',
  ColumnDescription: '报道',
  ColumnKeywords: '要闻',
  ColumnType: '政务动态',
};
const article = { ArticleTitle: '演练', PubDate: '2026-02-10 09:30', ContentSource: '本会' };

test('a page names the site', () => {
  expect(findings(site)).toEqual([]);
  expect(findings({ SiteName: site.SiteName })).toEqual(['页面没有标签 SiteDomain。']);
  expect(findings({ ...site, SiteName: '' })).toEqual(['页面没有标签 SiteName。']);
});

test('a page of a column says what the column is', () => {
  expect(findings({ ...site, ...column })).toEqual([]);
  expect(findings({ ...site, ColumnName: '要闻' })).toEqual([
    '页面没有标签 ColumnDescription。',
    '页面没有标签 ColumnKeywords。',
    '页面没有标签 ColumnType。',
  ]);
});

test('an article says when it was published, in the one form, and by whom', () => {
  expect(findings({ ...site, ...column, ...article })).toEqual([]);
  expect(findings({ ...site, ...column, ArticleTitle: '演练' })).toEqual([
    '页面没有标签 PubDate。',
    '页面没有标签 ContentSource。',
  ]);
  expect(findings({ ...site, ...column, ...article, PubDate: '2026-02-10' })).toEqual([
    '标签 PubDate 写的是“2026-02-10”，应该是 2026-02-10 09:30 的样子。',
  ]);
});
