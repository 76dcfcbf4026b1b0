import type { RSSOptions } from '@astrojs/rss';
import { type Address, batchAddress, documentAddress, feedAddress, home } from '../core/addresses/address.ts';
import { documentClasses } from '../core/schemas/document.ts';
import { sections } from '../core/schemas/vocabulary.ts';
import { isoMoment, rssMoment } from '../core/values/moment.ts';
import { getArticles, type Published } from './articles.ts';
import { renderBody } from './body.ts';
import { correctionItems } from './corrections-feed.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { documentText } from './document-text.ts';
import { escaped, type FeedItem } from './feed-item.ts';
import { day } from './format.ts';
import { absolute } from './links.ts';
import { messages } from './messages.ts';
import { headline, listTitle } from './views/lists.ts';

/** A feed: everything in words, one section of it, or what is published of the accounts. */
export interface Feed {
  readonly key: string;
  /** The section of the news, if it is the feed of one. */
  readonly section?: string;
  readonly title: string;
  readonly items: readonly FeedItem[];
}

/** More than this nobody reads in a feed; the site has them all. */
const MOST = 50;

/** A page's HTML as it can stand elsewhere: every address whole. */
const everywhere = (html: string, address: Address): string =>
  html
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${new URL(absolute(home)).origin}/`)
    .replace(/ href="#/g, ` href="${absolute(address)}#`)
    .replace(/<source [^>]*>/g, '');

const articleItem = ({ front, address, path }: Published): FeedItem => ({
  address,
  title: front.title,
  summary: front.summary,
  at: front.publishedAt,
  tag: sections[front.section][0],
  html: async () => everywhere((await renderBody(path)).html, address),
});

/** Lists and papers, with the day of their publication. */
function disclosureItems({ ledger, documents }: Disclosures): FeedItem[] {
  const t = messages().disclosures;
  const lists = ledger.batches.map((batch): FeedItem => {
    const { table, id, rows, gifts = 0, total, publishedOn } = batch;
    const title = listTitle(batch);
    const summary = total === undefined ? title : headline(table, title, { fen: total, rows, gifts });
    return {
      address: batchAddress(table, id),
      title,
      summary,
      at: `${publishedOn} 00:00`,
      tag: t.kinds[table],
      html: async () => `<p>${escaped(summary)}</p>`,
    };
  });
  const papers = documents
    .filter((one) => one.class !== 'source')
    .map((one): FeedItem => {
      const kind = documentClasses[one.class][0];
      return {
        address: documentAddress(one.id),
        title: one.title,
        summary: t.documents.page.description(kind, one.issuedBy, day(one.publishedOn)),
        at: `${one.publishedOn} 00:00`,
        tag: kind,
        html: async () =>
          (await documentText(one))
            .map((piece) =>
              escaped(
                piece.kind === 'table' ? piece.rows.map((row) => row.join(' ')).join('；') : piece.text,
              ),
            )
            .map((text) => `<p>${text}</p>`)
            .join('') || `<p>${t.documents.page.scan}</p>`,
      };
    });
  return [...lists, ...papers];
}

const newest = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((a, b) => b.at.localeCompare(a.at) || (a.address < b.address ? -1 : 1)).slice(0, MOST);

/** Every feed of the site: all articles and notices, each section that has one, and the accounts. */
export async function getFeeds(): Promise<Feed[]> {
  const all = await getDisclosures();
  const { name } = all.site;
  const t = messages().sections.feeds;
  const articles = [...(await getArticles('news')), ...(await getArticles('notices'))];
  const codes = [...new Set(articles.map(({ front }) => front.section))].sort();
  return [
    { key: 'all', title: t.all(name), items: newest(articles.map(articleItem)) },
    { key: 'disclosures', title: t.disclosures(name), items: newest(disclosureItems(all)) },
    {
      key: 'corrections',
      title: messages().corrections.feedTitle(name),
      items: newest(correctionItems(all)),
    },
    ...codes.map((code) => ({
      key: code,
      section: sections[code][0],
      title: t.section(name, sections[code][0]),
      items: newest(articles.filter(({ front }) => front.section === code).map(articleItem)),
    })),
  ];
}

/** What a demonstration says of itself wherever its words go. */
async function note(): Promise<string> {
  const { site } = await getDisclosures();
  return site.demonstration ? messages().frame.demonstration.invented(site.name) : '';
}

const withNote = (html: string, words: string): string =>
  words === '' ? html : `${html}<p>${escaped(words)}</p>`;

/** A feed as RSS 2.0, with the whole texts. */
export async function rssOptions({ key, title, items }: Feed): Promise<RSSOptions> {
  const { site } = await getDisclosures();
  const words = await note();
  return {
    title,
    description: `${site.motto}。${words}`,
    site: absolute(home),
    trailingSlash: true,
    items: await Promise.all(
      items.map(async (one) => ({
        title: one.title,
        link: absolute(one.address),
        description: one.summary,
        content: withNote(await one.html(), words),
        categories: [one.tag],
        // The library would write the day in Greenwich.
        customData: `<pubDate>${rssMoment(one.at)}</pubDate>`,
      })),
    ),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${messages().frame.language}</language>` +
      `<atom:link href="${absolute(feedAddress(key, 'xml'))}" rel="self" type="application/rss+xml"/>`,
  };
}

/** A feed as JSON Feed 1.1, with the whole texts. */
export async function jsonFeed({ key, title, items }: Feed): Promise<string> {
  const { site } = await getDisclosures();
  const words = await note();
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: `${site.motto}。${words}`,
    home_page_url: absolute(home),
    feed_url: absolute(feedAddress(key, 'json')),
    language: messages().frame.language,
    items: await Promise.all(
      items.map(async (one) => ({
        id: absolute(one.address),
        url: absolute(one.address),
        title: one.title,
        summary: one.summary,
        content_html: withNote(await one.html(), words),
        date_published: isoMoment(one.at),
        tags: [one.tag],
      })),
    ),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** A path for each feed but the first, which has an address of its own. */
export const feedPaths = async () =>
  (await getFeeds()).filter(({ key }) => key !== 'all').map(({ key }) => ({ params: { feed: key } }));

/** The feed of a name. Throws when there is none. */
export async function getFeed(key = 'all'): Promise<Feed> {
  const feed = (await getFeeds()).find((one) => one.key === key);
  if (!feed) throw new Error(`no feed ${key}`);
  return feed;
}
