import { ID_FORM } from '../../values/record-id.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const CONTENT = /^content\/(?:news|notices|pages)\/(.+)\.md$/;

/** The file name of an article is its address: lasting, lower-case ASCII, in no folder below news, notices or pages. */
export const articleNameRule: ChapterRule = {
  codes: ['article-name'],
  check: ({ files }) =>
    files.flatMap(({ path, shown }) => {
      const name = CONTENT.exec(path)?.[1];
      if (name === undefined || ID_FORM.test(name)) return [];
      const suggestion = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const more =
        ID_FORM.test(suggestion) && /[a-z]/.test(suggestion)
          ? { suggestion: `${suggestion}.md` }
          : { unknown: 'yes' };
      return [
        { code: 'article-name' as const, at: { file: shown }, values: { found: `${name}.md`, ...more } },
      ];
    }),
};
