import { siteMap, tableAddress } from '../core/addresses/address.ts';
import { headOf } from './head.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

/** Everything on the page that stands for pages that are not there. */
export async function getMissing(language?: string) {
  const { sections, disclosures } = messages(language);
  const { places } = sections;
  const { headline: title, text: description } = disclosures.missing;
  const head = await headOf({ address: '/404.html', title, description }, language);
  const { accounts, give, news, about, search } = head.frame.navigation;
  const way = ({ name, about: line }: { name: string; about: string }, link: string) => ({
    label: name,
    about: line,
    href: link,
  });
  return {
    head,
    search,
    ways: [
      way(places.accounts, accounts),
      way(places.received, href(tableAddress('donations'))),
      way(places.find, head.frame.gifts),
      way(places.give, give),
      way(places.news, news),
      way(places.about, about),
      way(places.sitemap, href(siteMap)),
    ],
  };
}
