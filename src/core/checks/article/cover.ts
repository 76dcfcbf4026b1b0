import { fieldProblem } from '../../ingest/yaml-source.ts';
import { isNews } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const ELEMENT = 'svg|g|path|rect|circle|ellipse|line|polyline|polygon';
const ATTRIBUTE =
  'xmlns|viewBox|class|d|x|y|width|height|rx|ry|cx|cy|r|x1|y1|x2|y2|points|transform|role|aria-label';
const TAG = new RegExp(`^(?:<(?:${ELEMENT})(?:\\s+(?:${ATTRIBUTE})="[^"<>]*")*\\s*/?>|</(?:${ELEMENT})>)$`);

/** The first thing in a drawing that is no shape, undefined when it holds shapes only: it becomes part of the page, so nothing in it may run, load or bring its own style. */
export function foreignPart(svg: string): string | undefined {
  if (!svg.trim().startsWith('<svg')) return svg.trim().slice(0, 20) || '（空文件）';
  const tag = (svg.match(/<[^>]*>?/g) ?? []).find((part) => !TAG.test(part));
  if (tag !== undefined) return tag;
  const words = svg.replace(/<[^>]*>/g, '').trim();
  return words === '' ? undefined : words.slice(0, 20);
}

/** What is wrong with a drawing; undefined when nothing is. */
function faultOf(svg: string | undefined): { state: string; action: string } | undefined {
  if (svg === undefined) return { state: '没有找到', action: '把图放到 drawings 文件夹，或者改正文件名。' };
  const part = foreignPart(svg);
  if (part === undefined) return undefined;
  const state = `里有不许用的内容：${part.length > 40 ? `${part.slice(0, 40)}…` : part}`;
  return { state, action: '让画图的人去掉这一处，只留线条和图形。' };
}

/** Covers are drawings or pictures; pictures are told by their ending. */
export const isDrawing = (file: string): boolean => !/\.(?:jpe?g|png|webp)$/i.test(file);

/** A cover is a drawing of shapes that lies in `content/drawings/`. */
export const coverRule: ChapterRule = {
  codes: ['article-cover'],
  check: ({ articles, drawings }) =>
    articles.filter(isNews).flatMap(({ front, source }) => {
      // A name that is no drawing's is a picture's.
      const found = front.cover && isDrawing(front.cover.file) ? front.cover.file : undefined;
      const fault = found === undefined ? undefined : faultOf(drawings.get(found));
      if (found === undefined || !fault) return [];
      return [fieldProblem(source, ['cover', 'file'], 'article-cover', { found, ...fault })];
    }),
};
