import { type ArticleFolder, getArticles, getCover, summaryOf } from './articles.ts';
import { getDisclosures } from './disclosures.ts';
import { messages } from './messages.ts';
import { newsLinks, PAGE_ARTICLES } from './news-lists.ts';
import { sectionHead } from './section-head.ts';
import { latestLists } from './views/lists.ts';

/** How many of the newest articles come with their drawing. */
const PICTURES = 2;

/** The sections and the years of the news: what has left the page is found there. */
async function newsWays(language?: string) {
  const { bySection, byYear } = messages(language).sections.news;
  const { sections, years } = await newsLinks(language);
  return [
    { id: 'sections', title: bySection, links: sections },
    { id: 'years', title: byYear, links: years },
  ].filter(({ links }) => links.length > 0);
}

/** A column of articles: the newest. */
export async function getArticleList(folder: ArticleFolder, language?: string) {
  const t = messages(language);
  const words = t.disclosures[folder];
  const articles = await getArticles(folder);
  const items = await Promise.all(
    articles.slice(0, PAGE_ARTICLES).map(async (one, i) => ({
      ...summaryOf(one),
      picture: i < PICTURES ? await getCover(one, language) : undefined,
    })),
  );
  return {
    head: await sectionHead(
      {
        address: `/${folder}/`,
        current: 'news',
        place: folder,
        description: words.standfirst,
        filing: false,
      },
      language,
    ),
    folder,
    headline: t.sections.places[folder].name,
    standfirst: words.standfirst,
    items,
    ways: folder === 'news' ? await newsWays(language) : [],
    lists: latestLists(await getDisclosures(), 6, language),
  };
}
