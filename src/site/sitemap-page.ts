import { feedAddress, siteMap } from '../core/addresses/address.ts';
import { getFeeds } from './feed.ts';
import { count } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { getPlaces } from './places.ts';
import { sectionHead } from './section-head.ts';

/** Everything on the site map: every section with one line about it. */
export async function getSiteMap(language?: string) {
  const groups = await getPlaces(language);
  const t = messages(language).sections;
  const headline = t.sitemap.headline(count(groups.flatMap((group) => group.places).length));
  return {
    head: await sectionHead(
      { address: siteMap, place: 'sitemap', description: headline, filing: false },
      language,
    ),
    headline,
    groups: groups.map((group, at) => ({ id: `group-${at + 1}`, ...group })),
    feeds: (await getFeeds()).map(({ key, section, title }) => ({
      title: section ?? title,
      forms: (['xml', 'json'] as const).map((form) => ({
        label: form === 'xml' ? t.feeds.rss : t.feeds.json,
        href: href(feedAddress(key, form)),
      })),
    })),
  };
}
