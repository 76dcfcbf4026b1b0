import type { Link } from '../components/props/links.ts';
import type { Address } from '../core/addresses/address.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import { getArticles } from './articles.ts';
import { folders } from './chapter-loader.ts';
import { href } from './links.ts';

/** Articles whose text links to one of the addresses, the newest first: a page's coverage is what refers to it. */
export async function articlesLinkingTo(addresses: readonly Address[]): Promise<Link[]> {
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
  return all.flatMap(({ front, address }, at) =>
    addresses.some((one) => texts[at]?.includes(`](${one}`))
      ? [{ label: front.title, href: href(address) }]
      : [],
  );
}
