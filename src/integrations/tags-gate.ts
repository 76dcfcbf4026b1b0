import type { Finding } from './finding.ts';
import type { HtmlPage } from './html-page.ts';

/** What goes together, by the tag that calls for the others (政府网站发展指引, annex 2). Every page names the site. */
const groups: readonly (readonly [called: string | undefined, needs: readonly string[]])[] = [
  [undefined, ['SiteName', 'SiteDomain']],
  ['ColumnName', ['ColumnDescription', 'ColumnKeywords', 'ColumnType']],
  ['ArticleTitle', ['PubDate', 'ContentSource', 'ColumnName', 'ColumnType']],
];

const PUBDATE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** The tags of a page are complete for its kind, and its date has the form of the guideline. */
export function checkTags(path: string, { tags }: HtmlPage): readonly Finding[] {
  const wanted = groups.flatMap(([called, needs]) => (called === undefined || tags.has(called) ? needs : []));
  const missing = [...new Set(wanted)].filter((name) => !tags.get(name));
  const findings: Finding[] = missing.map((name) => ({
    where: path,
    what: `页面没有标签 ${name}。`,
    fix: '在生成这个页面的地方写上标签，再重新生成。',
  }));
  const published = tags.get('PubDate');
  if (published !== undefined && !PUBDATE.test(published))
    findings.push({
      where: path,
      what: `标签 PubDate 写的是“${published}”，应该是 2026-02-10 09:30 的样子。`,
      fix: '改正生成这个页面的组件。',
    });
  return findings;
}
