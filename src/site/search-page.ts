import { find } from '../core/addresses/address.ts';
import { ledgerTables } from '../core/values/record-id.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';

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
  lesser: [
    messages(language).board.kicker,
    ...ledgerTables.map((table) => messages(language).disclosures.kinds[table]),
  ],
});
