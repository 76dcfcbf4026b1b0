import type { CitedFigure } from '../components/props/articles.ts';
import { fundAddress, itemAddress, paperAddress, tableAddress } from '../core/addresses/address.ts';
import { goodsTotal } from '../core/ledger/goods-query.ts';
import { totalIn } from '../core/ledger/ledger.ts';
import { goodsAsked, isGoodsQuery, parseQuery } from '../core/ledger/query.ts';
import type { Figure } from '../core/schemas/figure.ts';
import { monthOf } from '../core/values/calendar-date.ts';
import type { Disclosures } from './disclosures.ts';
import { count } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

/** Where a figure comes from, and for one drawn from the books: how many rows it was added up from. */
export function figureSource(
  figure: Figure,
  { ledger, documents }: Disclosures,
): Pick<CitedFigure, 'source' | 'href' | 'titled'> {
  const t = messages().disclosures;
  const query = figure.query === undefined ? undefined : parseQuery(figure.query);
  if (!query) {
    const document = documents.find((one) => one.id === figure.sourceId);
    if (!document) throw new Error(`figure ${figure.id} has no source`);
    return { source: document.title, href: href(paperAddress(document)), titled: true };
  }
  if (isGoodsQuery(query)) {
    const { rows } = goodsTotal(ledger, goodsAsked(query));
    const address = query.itemId === undefined ? tableAddress('goods-received') : itemAddress(query.itemId);
    return { source: t.fromBooks(count(rows)), href: href(address) };
  }
  const filter = { fundId: query.fundId, from: monthOf(query.from), to: monthOf(query.to) };
  const sides = query.name === 'ratio' ? [query.part, query.whole] : [query.name];
  const table = sides[0] === 'paid' ? 'disbursements' : 'donations';
  const both = sides.includes('closing') || sides.length > 1;
  const rows = totalIn(ledger, both ? filter : { ...filter, table }).rows;
  const address = query.fundId === undefined ? tableAddress(table) : fundAddress(query.fundId);
  return { source: t.fromBooks(count(rows)), href: href(address) };
}
