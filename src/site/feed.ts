import type { RSSOptions } from '@astrojs/rss';
import { home } from '../core/addresses/address.ts';
import { isoMoment } from '../core/values/moment.ts';
import { getArticles } from './articles.ts';
import { getDisclosures } from './disclosures.ts';
import { absolute } from './links.ts';
import { messages } from './messages.ts';

/** The feed of everything that is published in words. */
export async function getFeed(): Promise<RSSOptions> {
  const { site } = await getDisclosures();
  const t = messages().frame;
  const articles = [...(await getArticles('news')), ...(await getArticles('notices'))].sort((a, b) =>
    b.front.publishedAt.localeCompare(a.front.publishedAt),
  );
  const note = site.demonstration ? `${t.demonstration.invented(site.name)}` : '';
  return {
    title: t.feed(site.name),
    description: `${site.motto}。${note}`,
    site: absolute(home),
    trailingSlash: true,
    items: articles.map(({ front, address }) => ({
      title: front.title,
      link: absolute(address),
      description: front.summary,
      pubDate: new Date(isoMoment(front.publishedAt)),
    })),
    customData: `<language>${t.language}</language>`,
  };
}
