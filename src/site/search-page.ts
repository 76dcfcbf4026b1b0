import { find } from '../core/addresses/address.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionPage } from './section-page.ts';

/** What the search page has around its form, and where names are looked for. */
export const getSearchPage = async (language?: string) => ({
  ...(await sectionPage(
    {
      address: '/search/',
      current: 'search',
      place: 'search',
      way: [{ label: messages(language).sections.places.search.name }],
    },
    language,
  )),
  find: href(find),
});
