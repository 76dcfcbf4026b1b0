import { lineProblem } from '../../ingest/source.ts';
import { mdxFaults } from '../../prose/mdx.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** An MDX page holds text and components of the closed set: no code runs, no component is made up. */
export const mdxRule: ChapterRule = {
  codes: ['mdx-syntax', 'mdx-part'],
  check: ({ articles }) =>
    articles
      .filter(({ form }) => form === 'mdx')
      .flatMap(({ file, lines, body, before }) =>
        mdxFaults(body).map(({ line, column, found, kind }) => {
          const code = kind === 'syntax' ? 'mdx-syntax' : 'mdx-part';
          const mark = { column, length: Math.max(1, found.length) };
          return lineProblem(file, lines, before + line, code, { found, [kind]: 'yes' }, mark);
        }),
      ),
};
