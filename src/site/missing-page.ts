import { siteMap, tableAddress } from '../core/addresses/address.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
import { messages } from './messages.ts';

/** Everything on the page that stands for pages that are not there. */
export async function getMissing(language?: string) {
  const frame = await getFrame(language);
  const { places } = messages(language).sections;
  const { accounts, give, news, about, search } = frame.navigation;
  const way = ({ name, about: line }: { name: string; about: string }, link: string) => ({
    label: name,
    about: line,
    href: link,
  });
  return {
    frame,
    canonical: absolute('/404.html'),
    search,
    ways: [
      way(places.accounts, accounts),
      way(places.received, href(tableAddress('donations'))),
      way(places.find, frame.gifts),
      way(places.give, give),
      way(places.news, news),
      way(places.about, about),
      way(places.sitemap, href(siteMap)),
    ],
  };
}
