import type { Way } from '../components/search-ways.client.ts';
import { find } from '../core/addresses/address.ts';
import { ledgerTables } from '../core/values/record-id.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { getPlaces } from './places.ts';
import { sectionHead } from './section-head.ts';

/** Pages that readers' words lead to straight away, as far as the site has them. */
async function waysOf(language?: string): Promise<Way[]> {
  const { waysTo } = messages(language).search;
  const places = (await getPlaces(language)).flatMap((group) => group.places);
  // A field of work and its news share a name; the work stands later, and is what is meant.
  const last = new Map(places.map((one) => [one.key, one]));
  return [...last.values()].flatMap(({ key, label, href: to }) =>
    waysTo[key] === undefined ? [] : [{ label, href: to, words: waysTo[key].split(' ') }],
  );
}

/** What the search page has around its form, and where names are looked for. */
export const getSearchPage = async (language?: string) => ({
  head: await sectionHead(
    {
      address: '/search/',
      current: 'search',
      place: 'search',
      title: messages(language).disclosures.search.headline,
      description: messages(language).disclosures.search.standfirst,
      filing: false,
    },
    language,
  ),
  find: href(find),
  ways: await waysOf(language),
  lesser: [
    messages(language).board.kicker,
    ...ledgerTables.map((table) => messages(language).disclosures.kinds[table]),
  ],
});
