import { fieldProblem } from '../../ingest/yaml-source.ts';
import type { Problem } from '../../problems/problem.ts';
import { type SectionCode, sectionCodes, sectionPages } from '../../schemas/vocabulary.ts';
import { dayOf } from '../../values/moment.ts';
import { isNews, isSection, type SectionArticle } from '../article.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** What a section lacks beside its text, and the field that asks for it. */
function lacking(
  { front }: SectionArticle,
  { registers, articles, files, asOf }: ChapterView,
): { field: string; what: string }[] {
  const wanted = new Set(front.metrics);
  const counted = registers.statistics.some(({ value }) => wanted.has(value.metric));
  const news = articles.filter(isNews);
  const written = files.filter(({ path }) => /^content\/(?:news|notices)\//.test(path)).length;
  // An article that could not be read may be the one that is missed here.
  const told =
    written > news.length ||
    news.some(
      (one) =>
        front.news.includes(one.front.section) &&
        one.front.draft !== true &&
        dayOf(one.front.publishedAt) <= asOf,
    );
  return [
    ...(wanted.size > 0 && !counted ? [{ field: 'metrics', what: '统计数字' }] : []),
    ...(front.news.length > 0 && !told ? [{ field: 'news', what: '文章' }] : []),
  ];
}

function emptyProblem(code: SectionCode, view: ChapterView): Problem | undefined {
  const path = `content/sections/${code}.md`;
  const section = `${sectionPages[code][0]}（${code}）`;
  if (!view.files.some((file) => file.path === path)) {
    const values = { section, what: '介绍文字', file: view.shown(path), absent: 'yes' };
    return { code: 'section-empty', at: { file: view.shown(path) }, values };
  }
  const article = view.articles.filter(isSection).find(({ slug }) => slug === code);
  const lacks = article ? lacking(article, view) : [];
  const [first] = lacks;
  if (!article || !first) return undefined;
  const values = {
    section,
    what: lacks.map(({ what }) => what).join('和'),
    ...(lacks.some(({ field }) => field === 'metrics') ? { metrics: article.front.metrics.join('、') } : {}),
    ...(lacks.some(({ field }) => field === 'news') ? { news: article.front.news.join('、') } : {}),
  };
  return fieldProblem(article.source, [first.field], 'section-empty', values);
}

/** A new chapter has none of them: said once. */
function noSections({ shown }: ChapterView): Problem {
  const [first = ''] = sectionCodes;
  const folder = shown(`content/sections/${first}.md`).slice(0, -`${first}.md`.length);
  const names = sectionCodes.map((code) => `${code}.md ${sectionPages[code][0]}`).join('、');
  return { code: 'section-empty', at: { file: folder }, values: { all: names } };
}

/** Every section has a text, a number of each year and the latest news: an empty one says nothing to who came for it (F9). */
export const sectionEmptyRule: ChapterRule = {
  codes: ['section-empty'],
  needs: ['statistics'],
  check: (view) =>
    view.files.some(({ path }) => path.startsWith('content/sections/'))
      ? sectionCodes.flatMap((code) => emptyProblem(code, view) ?? [])
      : [noSections(view)],
};
