import { fieldProblem } from '../../ingest/yaml.ts';
import { isNews } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const ELEMENT = 'svg|g|path|rect|circle|ellipse|line|polyline|polygon';
const ATTRIBUTE =
  'xmlns|viewBox|class|d|x|y|width|height|rx|ry|cx|cy|r|x1|y1|x2|y2|points|transform|role|aria-label';
const TAG = new RegExp(`^(?:<(?:${ELEMENT})(?:\\s+(?:${ATTRIBUTE})="[^"<>]*")*\\s*/?>|</(?:${ELEMENT})>)$`);

/** Whether a drawing holds shapes only: it becomes part of the page, so nothing in it may run, load or bring its own style. */
export const isPlainDrawing = (svg: string): boolean =>
  svg.trim().startsWith('<svg') &&
  (svg.match(/<[^>]*>?/g) ?? []).every((tag) => TAG.test(tag)) &&
  svg.replace(/<[^>]*>/g, '').trim() === '';

/** A cover is a drawing of shapes that lies in `content/drawings/`. */
export const coverRule: ChapterRule = {
  codes: ['article-cover'],
  check: ({ articles, drawings }) =>
    articles.filter(isNews).flatMap(({ front, source }) => {
      const found = front.cover?.file;
      const svg = found === undefined ? '' : drawings.get(found);
      if (found === undefined || (svg !== undefined && isPlainDrawing(svg))) return [];
      const [state, action] =
        svg === undefined
          ? ['没有找到', '把图放到 content/drawings，或者改正文件名。']
          : ['里有不许用的内容', '只留 svg、g、path、rect、circle、ellipse、line、polyline、polygon。'];
      return [fieldProblem(source, ['cover', 'file'], 'article-cover', { found, state, action })];
    }),
};
