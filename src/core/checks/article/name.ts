import { ID_FORM } from '../../values/record-id.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const CONTENT = /^content\/(?:news|notices|pages)\/(.+)\.(mdx?)$/;

/** One address, one text: `give.md` and `give.mdx` would both be /give/. */
export const articleDoubleRule: ChapterRule = {
  codes: ['article-double'],
  check({ files }) {
    const paths = new Set(files.map(({ path }) => path));
    return files
      .filter(({ path }) => path.endsWith('.mdx') && paths.has(path.slice(0, -1)))
      .map(({ path, shown }) => ({
        code: 'article-double' as const,
        at: { file: shown },
        values: {
          found: path.slice(path.lastIndexOf('/') + 1),
          other: path.slice(path.lastIndexOf('/') + 1, -1),
        },
      }));
  },
};

/** The file name of an article is its address: lasting, lower-case ASCII, in no folder below news, notices or pages. */
export const articleNameRule: ChapterRule = {
  codes: ['article-name'],
  check: ({ files }) =>
    files.flatMap(({ path, shown }) => {
      const [, name, ending = 'md'] = CONTENT.exec(path) ?? [];
      if (name === undefined || ID_FORM.test(name)) return [];
      const suggestion = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const more =
        ID_FORM.test(suggestion) && /[a-z]/.test(suggestion)
          ? { suggestion: `${suggestion}.${ending}` }
          : { unknown: 'yes' };
      return [
        {
          code: 'article-name' as const,
          at: { file: shown },
          values: { found: `${name}.${ending}`, ...more },
        },
      ];
    }),
};
