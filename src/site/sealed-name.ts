import type { Link } from '../components/props/links.ts';
import { batchAddress, give, standingAddress } from '../core/addresses/address.ts';
import type { ChainLine } from '../core/schemas/chain.ts';
import { type RegisterName, tableTitles } from '../core/schemas/tables.ts';
import { parseTextKey } from '../core/seal/texts.ts';
import { getArticles } from './articles.ts';
import type { Disclosures } from './disclosures.ts';
import { day } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

/** Finds words for what a line of the chain seals, and where it stands on the site; its key where there is nothing better. */
export async function sealedNames({ ledger, figures, organization }: Disclosures, language?: string) {
  const { names: t } = messages(language).verify;
  const articles = new Map(
    [...(await getArticles('news')), ...(await getArticles('notices'))].map(
      ({ folder, slug, front, address }) => [
        `${folder}/${slug}`,
        { label: front.title, href: href(address) },
      ],
    ),
  );
  const textName = (key: string): Link | string => {
    const { place, updatedAt } = parseTextKey(key);
    const [folder, slug = ''] = place.split('/');
    const article = articles.get(place);
    if (article)
      return updatedAt === '' ? article : { ...article, label: t.changed(article.label, updatedAt) };
    if (folder === 'accounts')
      return {
        label: t.account(organization.accounts.find(({ id }) => id === slug)?.title ?? slug),
        href: href(give),
      };
    return folder === 'pages' ? { label: t.page(slug), href: href(standingAddress(slug)) } : t.set(slug);
  };
  return ({ kind, key, version }: ChainLine): Link | string => {
    if (kind === 'text') return textName(key);
    if (kind === 'register') return t.register(tableTitles[key as RegisterName].zh, version); // what the chain seals is a register
    if (kind === 'figure') {
      const [id = '', , on = ''] = key.split('|');
      return t.figure(figures.find((one) => one.id === id)?.metric ?? id, day(on));
    }
    const batch = ledger.batches.find(({ table, id }) => `${table}/${id}` === key);
    if (kind !== 'batch' || !batch) return key;
    return {
      label: t.batch(tableTitles[batch.table].zh, batch.title),
      href: href(batchAddress(batch.table, batch.id)),
    };
  };
}
