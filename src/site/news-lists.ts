import { type Address, media, newsSectionAddress, newsYearAddress } from '../core/addresses/address.ts';
import { sections } from '../core/schemas/vocabulary.ts';
import { getArticles, getCover, type Published, summaryOf } from './articles.ts';
import { year } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { getNewsPlaces, getServicePlaces } from './places.ts';
import { type SectionPage, sectionHead, stepTo } from './section-head.ts';

/** Articles on one page of a list. */
export const PAGE_ARTICLES = 20;

type Section = keyof typeof sections;

const pagesOf = (articles: readonly Published[]): number[] =>
  Array.from({ length: Math.ceil(articles.length / PAGE_ARTICLES) }, (_, i) => i + 1);

/** Years with news, the latest first. */
async function newsYears(): Promise<string[]> {
  const articles = await getArticles('news');
  return [...new Set(articles.map(({ front }) => front.publishedAt.slice(0, 4)))];
}

const inSection = async (section: Section): Promise<Published[]> =>
  (await getArticles('news')).filter(({ front }) => front.section === section);

const inYear = async (which: string): Promise<Published[]> =>
  (await getArticles('news')).filter(({ front }) => front.publishedAt.startsWith(which));

const pageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));

/** Every page of the list of every section. */
export async function newsSectionPaths() {
  const places = await getNewsPlaces();
  const lists = await Promise.all(
    places.map(async ({ section }) => ({ section, pages: pagesOf(await inSection(section)) })),
  );
  return inLanguages(
    lists.flatMap(({ section, pages }) =>
      pages.map((page) => ({ params: { section, page: pageParam(page) }, props: { section, page } })),
    ),
  );
}

/** Every page of the list of every year. */
export async function newsYearPaths() {
  const lists = await Promise.all(
    (await newsYears()).map(async (which) => ({ which, pages: pagesOf(await inYear(which)) })),
  );
  return inLanguages(
    lists.flatMap(({ which, pages }) =>
      pages.map((page) => ({ params: { year: which, page: pageParam(page) }, props: { year: which, page } })),
    ),
  );
}

/** The page of what others wrote, when there is any. */
export async function mediaPaths() {
  const pages = pagesOf(await inSection('media'));
  return inLanguages(pages.slice(0, 1).map(() => ({ params: {}, props: {} })));
}

interface List {
  readonly articles: readonly Published[];
  readonly page: number;
  readonly address: (page: number) => Address;
  readonly name: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly place: SectionPage['place'];
  readonly column?: SectionPage['column'];
  readonly step?: SectionPage['step'];
}

/** One page of a list of news, as its component takes it. */
async function listPage(list: List, language?: string) {
  const { articles, page, address, name, headline, place, column, step } = list;
  const shown = articles.slice((page - 1) * PAGE_ARTICLES, page * PAGE_ARTICLES);
  const items = await Promise.all(
    shown.map(async (one, i) => ({
      ...summaryOf(one),
      picture: i === 0 && page === 1 ? await getCover(one, language) : undefined,
    })),
  );
  return {
    head: await sectionHead(
      {
        address: address(page),
        current: 'news',
        place,
        title: name,
        description: headline,
        under: [stepTo('news', '/news/', language)],
        step,
        column,
        filing: false,
      },
      language,
    ),
    headline,
    standfirst: list.standfirst,
    items,
    page,
    here: href(address(1)),
    pages: pagesOf(articles).map((number) => ({ number, href: href(address(number)) })),
    ...(await newsLinks(language)),
  };
}

/** The sections and years of the news, for the side of every list. */
export async function newsLinks(language?: string) {
  const words = messages(language).sections.news;
  const { places } = messages(language).sections;
  const hasMedia = (await inSection('media')).length > 0;
  const hasNotices = (await getArticles('notices')).length > 0;
  return {
    sections: [
      ...(hasNotices ? [{ label: places.notices.name, href: href('/notices/') }] : []),
      ...(await getNewsPlaces()).map(({ label, href: link }) => ({ label, href: link })),
      ...(hasMedia ? [{ label: places.media.name, href: href(media) }] : []),
    ],
    years: (await newsYears()).map((one) => ({ label: words.ofYear(one), href: href(newsYearAddress(one)) })),
  };
}

/** One page of the news of a section. */
export async function getNewsSection(section: Section, page: number, language?: string) {
  const articles = await inSection(section);
  const words = messages(language).sections.news;
  const [name] = sections[section];
  const field = (await getServicePlaces()).find(({ news }) => news.some((one) => one === section));
  return listPage(
    {
      articles,
      page,
      address: (number) => newsSectionAddress(section, number),
      name,
      headline: words.inSection(name, String(articles.length)),
      standfirst: field?.about ?? words.newestFirst,
      place: 'news',
      column: { name },
    },
    language,
  );
}

/** One page of the news of a year. */
export async function getNewsYear(which: string, page: number, language?: string) {
  const articles = await inYear(which);
  const words = messages(language).sections.news;
  return listPage(
    {
      articles,
      page,
      address: (number) => newsYearAddress(which, number),
      name: words.ofYear(which),
      headline: words.inYear(year(which), String(articles.length)),
      standfirst: words.newestFirst,
      place: 'news',
      step: { label: year(which) },
    },
    language,
  );
}

/** What others wrote about the chapter. */
export async function getMedia(language?: string) {
  const articles = await inSection('media');
  const { media: words } = messages(language).sections.places;
  return listPage(
    {
      articles,
      page: 1,
      address: () => media,
      name: words.name,
      headline: words.name,
      standfirst: words.about,
      place: 'media',
    },
    language,
  );
}
