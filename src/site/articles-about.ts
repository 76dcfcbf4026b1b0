import type { Link } from '../components/props/links.ts';
import { type Address, campaignAddress, projectAddress } from '../core/addresses/address.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import { getArticles, type Published } from './articles.ts';
import { folders } from './chapter-loader.ts';
import { href } from './links.ts';

/** What a page is about: its own address, and the record that articles name in their front matter. */
export interface Subject {
  readonly address: Address;
  readonly named?: { readonly list: 'projects' | 'campaigns'; readonly id: string } | undefined;
}

export const projectSubject = (id: string): Subject => ({
  address: projectAddress(id),
  named: { list: 'projects', id },
});
export const campaignSubject = (id: string): Subject => ({
  address: campaignAddress(id),
  named: { list: 'campaigns', id },
});

const names = ({ front }: Published, { named }: Subject): boolean =>
  named !== undefined && (front[named.list] ?? []).includes(named.id);

/** Articles that name one of the records or link to its page, the newest first: a page's coverage is what refers to it. */
export async function articlesAbout(subjects: readonly Subject[]): Promise<Link[]> {
  const all = [...(await getArticles('news')), ...(await getArticles('notices'))].sort((a, b) =>
    b.front.publishedAt.localeCompare(a.front.publishedAt),
  );
  const source = diskSource(folders);
  const texts = await Promise.all(
    all.map(async (article) => {
      const decoded = decodeUtf8(await source.read(article.path));
      return 'text' in decoded ? decoded.text : '';
    }),
  );
  return all.flatMap((article, at) =>
    subjects.some((one) => names(article, one) || texts[at]?.includes(`](${one.address}`))
      ? [{ label: article.front.title, href: href(article.address) }]
      : [],
  );
}
