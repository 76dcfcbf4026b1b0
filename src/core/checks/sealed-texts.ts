import { newsAddress, noticeAddress, standingAddress } from '../addresses/address.ts';
import type { Account } from '../schemas/organization.ts';
import type { SealableText } from '../seal/texts.ts';
import { hashOf, type NewHasher } from '../values/hasher.ts';
import type { NewsArticle, PageArticle } from './article.ts';

/** Texts of a chapter, and what they show. */
export interface WrittenTexts {
  readonly news: readonly NewsArticle[];
  readonly pages: readonly PageArticle[];
  readonly documents: readonly { readonly twin?: string | undefined }[];
  /** By file name. */
  readonly pictures: ReadonlyMap<string, { readonly sha256: string }>;
  /** Text of the drawings, by file name. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly indicatorSets: readonly { readonly id: string }[];
  readonly accounts: readonly Account[];
}

/** The address of an article that is sealed. */
export const addressOf = ({ folder, slug }: NewsArticle | PageArticle): string =>
  folder === 'pages' ? standingAddress(slug) : folder === 'news' ? newsAddress(slug) : noticeAddress(slug);

/** What donors rely on in an account. Its title says whether it is in use, and banks merge: these may change. */
const sealedAccount = ({ id, holder, number, channel, openFromOn }: Account): SealableText => ({
  place: `accounts/${id}`,
  publishedAt: openFromOn,
  updatedAt: '',
  content: { holder, number, channel },
});

/**
 * The texts that are sealed: news and notices, pages that stand for a published paper, sets of indicators, which are a
 * yardstick, and the accounts that take gifts. Other pages are kept up to date.
 */
export function sealedTexts(of: WrittenTexts, newHasher: NewHasher): SealableText[] {
  const twins = new Set(of.documents.map(({ twin }) => twin));
  const hashes = (files: readonly { readonly file: string }[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      files.map(({ file }) => {
        const drawing = of.drawings.get(file);
        const hash = drawing === undefined ? of.pictures.get(file)?.sha256 : hashOf(newHasher, drawing);
        return [file, hash ?? ''];
      }),
    );
  const news = of.news.map(({ folder, slug, front: { draft: _, ...front }, body, pictures }) => {
    const files = [...(front.cover ? [front.cover] : []), ...pictures];
    return {
      place: `${folder}/${slug}`,
      publishedAt: front.publishedAt,
      updatedAt: front.updatedAt ?? '',
      content: { front, body: body.trim(), files: hashes(files) },
    };
  });
  const pages = of.pages
    .filter((page) => twins.has(addressOf(page)))
    .map(({ folder, slug, front, body, pictures }) => ({
      place: `${folder}/${slug}`,
      publishedAt: '',
      updatedAt: front.updatedAt ?? '',
      content: { front, body: body.trim(), files: hashes(pictures) },
    }));
  const sets = of.indicatorSets.map((content) => ({
    place: `indicators/${content.id}`,
    publishedAt: '',
    updatedAt: '',
    content,
  }));
  return [...news, ...pages, ...sets, ...of.accounts.map(sealedAccount)];
}
