import { isTaken } from '../../addresses/address.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const CONTENT = /^content\/(news|notices|pages)\/([^/]+)\.mdx?$/;

/** No article stands where the site has a page of its own: `/news/2026/` is the news of a year. */
export const articleTakenRule: ChapterRule = {
  codes: ['article-taken'],
  check: ({ files }) =>
    files.flatMap(({ path, shown }) => {
      const [, folder, slug] = CONTENT.exec(path) ?? [];
      if (slug === undefined || !isTaken[folder as keyof typeof isTaken](slug)) return []; // the expression names the folders
      const address = folder === 'pages' ? `/${slug}/` : `/${folder}/${slug}/`;
      return [{ code: 'article-taken' as const, at: { file: shown }, values: { address } }];
    }),
};
