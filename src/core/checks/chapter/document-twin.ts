import { newsAddress, noticeAddress, serviceAddress, standingAddress } from '../../addresses/address.ts';
import { rowProblem } from '../../ingest/source.ts';
import { nearest } from '../../problems/suggestion.ts';
import { dayOf } from '../../values/moment.ts';
import { type Article, isNews } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const addressIn = {
  news: newsAddress,
  notices: noticeAddress,
  pages: standingAddress,
  sections: serviceAddress,
};

const isPublished = (article: Article, asOf: string): boolean =>
  !isNews(article) || (article.front.draft !== true && dayOf(article.front.publishedAt) <= asOf);

/** The page with the same content as a document is there: who cannot open a PDF reads it. */
export const documentTwinRule: ChapterRule = {
  codes: ['twin-missing'],
  check({ registers, articles, files, asOf }) {
    // A text that could not be read may be the one that is missed here.
    const texts = files.filter(({ path }) => /^content\/.+\.mdx?$/.test(path));
    if (texts.length > articles.length) return [];
    const addresses = new Set<string>(
      articles
        .filter((article) => isPublished(article, asOf))
        .map(({ folder, slug }) => addressIn[folder](slug)),
    );
    return registers.documents.flatMap(({ value: { id, twin }, source }) => {
      if (twin === undefined || addresses.has(twin)) return [];
      const suggestion = nearest(twin, addresses);
      const more = suggestion === undefined ? { unknown: 'yes' } : { suggestion };
      return [rowProblem(source, 'twin', 'twin-missing', { document: id, found: twin, ...more })];
    });
  },
};
