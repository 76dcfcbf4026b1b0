import type { NewsSummary, Picture } from '../components/props/articles.ts';
import type { Address } from '../core/addresses/address.ts';
import { newsAddress, noticeAddress } from '../core/addresses/address.ts';
import type { FrontMatter } from '../core/schemas/article.ts';
import { articleKinds } from '../core/schemas/vocabulary.ts';
import { dayOf } from '../core/values/moment.ts';
import { entries } from './entries.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { getPictures, pictureMarkup } from './pictures.ts';

export type ArticleFolder = 'news' | 'notices';

/** A published article, without its body. */
export interface Published {
  readonly folder: ArticleFolder;
  readonly slug: string;
  readonly address: Address;
  readonly front: FrontMatter;
  /** Logical path of its file. */
  readonly path: string;
}

const addressOf = (folder: ArticleFolder, slug: string): Address =>
  folder === 'news' ? newsAddress(slug) : noticeAddress(slug);

/** Published articles of a folder, the newest first. */
export async function getArticles(folder: ArticleFolder): Promise<Published[]> {
  const found = await entries(folder);
  return found
    .map(({ id, data }) => ({ ...data, folder, slug: id, address: addressOf(folder, id) }))
    .sort((a, b) =>
      a.front.publishedAt === b.front.publishedAt
        ? a.slug.localeCompare(b.slug)
        : b.front.publishedAt.localeCompare(a.front.publishedAt),
    );
}

/** Markup of an article's cover, a picture or a checked drawing; undefined when it has none. */
export async function getCover(
  { front: { cover } }: Published,
  language?: string,
): Promise<Picture | undefined> {
  if (!cover) return undefined;
  const picture = (await getPictures()).get(cover.file);
  if (picture)
    return {
      markup: pictureMarkup(cover.file, picture, { alt: cover.alt, first: true }),
      caption: messages(language).disclosures.picture(cover.credit),
    };
  const drawing = (await entries('drawings')).find((entry) => entry.id === cover.file);
  if (!drawing) return undefined;
  const { alt, credit } = cover;
  const labelled = drawing.data.svg.replace(/\s(?:role|aria-label)="[^"]*"/g, '');
  const svg = labelled.replace('<svg', `<svg role="img" aria-label="${alt.replaceAll('"', '&quot;')}"`);
  return { markup: svg, caption: messages(language).disclosures.drawing(credit) };
}

/** An article as a line of a list. */
export const summaryOf = ({ front, address }: Published): NewsSummary => ({
  headline: front.title,
  href: href(address),
  kind: articleKinds[front.kind][0],
  on: dayOf(front.publishedAt),
  summary: front.summary,
});

/** Articles to read next: those of the same section first, then the newest. */
export function relatedTo(article: Published, all: readonly Published[], count: number): Published[] {
  const others = all.filter((one) => one.address !== article.address);
  const same = others.filter((one) => one.front.section === article.front.section);
  return [...new Set([...same, ...others])].slice(0, count);
}
