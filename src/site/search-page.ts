import { messages } from './messages.ts';
import { sectionPage } from './section-page.ts';

/** What the search page has around its form. */
export const getSearchPage = (language?: string) =>
  sectionPage(
    {
      address: '/search/',
      current: 'search',
      place: 'search',
      way: [{ label: messages(language).sections.places.search.name }],
    },
    language,
  );
