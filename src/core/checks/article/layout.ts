import { lineProblem } from '../../ingest/source.ts';
import { starPrivate } from '../../privacy/private-text.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Article } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Lines of the body with their numbers in the file; none of a block of code. */
function bodyLines({ lines, before }: Article): { line: number; text: string }[] {
  let fenced = false;
  return lines.slice(before).flatMap((text, i) => {
    if (/^\s*(?:```|~~~)/.test(text)) {
      fenced = !fenced;
      return [];
    }
    return fenced ? [] : [{ line: before + i + 1, text }];
  });
}

const CELLS = /\S\t+ *\S/;

/** A row of a table as Markdown writes it. */
const rowOf = (text: string): string => `| ${text.trim().replaceAll('|', '\\|').split(/\t/).join(' | ')} |`;

/** A table that was pasted from Excel or Word: its cells lie behind tabs, and on the page all rows run together. One problem a table. */
export const pastedTableRule: ChapterRule = {
  codes: ['text-table'],
  check: ({ articles }) =>
    articles.flatMap((article) => {
      const rows = bodyLines(article).filter(({ text }) => CELLS.test(text));
      return rows.flatMap(({ line, text }, i): Problem[] => {
        if (rows[i - 1]?.line === line - 1) return [];
        const columns = text.trim().split(/\t/).length;
        let count = 1;
        while (rows[i + count]?.line === line + count) count++;
        const rule = `|${' --- |'.repeat(columns)}`;
        const values = { rows: count, first: starPrivate(rowOf(text)), rule };
        return [lineProblem(article.file, article.lines, line, 'text-table', values)];
      });
    }),
};

/** A heading that Markdown does not read as one, or that is a second title of the page. */
export const headingRule: ChapterRule = {
  codes: ['text-heading'],
  check: ({ articles }) =>
    articles.flatMap((article) =>
      bodyLines(article).flatMap(({ line, text }) => {
        const [, marks = '', words = ''] = /^(#{1,6}|＃{1,6})\s*([^#＃\s].*)$/.exec(text) ?? [];
        const right = marks.startsWith('#') && marks.length > 1 && /^#+\s/.test(text);
        if (marks === '' || right || /^#\d/.test(text)) return [];
        const depth = Math.max(2, marks.length);
        const values = { found: text.trim(), suggestion: `${'#'.repeat(depth)} ${words.trim()}` };
        return [lineProblem(article.file, article.lines, line, 'text-heading', values)];
      }),
    ),
};
