import { home } from '../core/addresses/address.ts';
import { type ArticleFolder, getArticles, getPicture, summaryOf } from './articles.ts';
import { getDisclosures } from './disclosures.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
import { messages } from './messages.ts';
import { latestLists } from './views/lists.ts';

/** How many of the newest articles come with their drawing. */
const PICTURES = 2;

/** A column of articles. */
export async function getArticleList(folder: ArticleFolder, language?: string) {
  const t = messages(language);
  const words = t.disclosures[folder];
  const articles = await getArticles(folder);
  const items = await Promise.all(
    articles.map(async (one, i) => ({
      ...summaryOf(one),
      picture: i < PICTURES ? await getPicture(one, language) : undefined,
    })),
  );
  return {
    frame: await getFrame(language),
    canonical: absolute(`/${folder}/`),
    current: folder,
    headline: words.headline,
    standfirst: words.standfirst,
    column: { name: words.headline, ...t.disclosures.columns[folder] },
    trail: [{ label: t.pages.home.title, href: href(home) }, { label: words.headline }],
    items,
    lists: latestLists(await getDisclosures(), 6, language),
  };
}
