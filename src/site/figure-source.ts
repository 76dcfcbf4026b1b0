import type { CitedFigure } from '../components/props/articles.ts';
import type { Link } from '../components/props/links.ts';
import { fundAddress, itemAddress, paperAddress, tableAddress } from '../core/addresses/address.ts';
import { goodsTotal } from '../core/ledger/goods-query.ts';
import { type Ledger, totalIn } from '../core/ledger/ledger.ts';
import { answer, goodsAsked, isGoodsQuery, parseQuery, type RatioQuery } from '../core/ledger/query.ts';
import type { Figure } from '../core/schemas/figure.ts';
import { monthOf } from '../core/values/calendar-date.ts';
import type { Disclosures } from './disclosures.ts';
import { count, yuan } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

/** Numerator and denominator of a ratio (F18), each with its amount and the page where it is added up. */
function sidesOf({ part, whole, fundId, from, to }: RatioQuery, ledger: Ledger): Link[] {
  const t = messages().articles.figures;
  const page = (name: RatioQuery['part']) => tableAddress(name === 'paid' ? 'disbursements' : 'donations');
  const side = (name: RatioQuery['part'], words: (what: string, amount: string) => string): Link => {
    const fen = answer(ledger, { name, fundId, from, to }) ?? 0;
    return {
      label: words(t.amounts[name], yuan(fen)),
      href: href(fundId === undefined ? page(name) : fundAddress(fundId)),
    };
  };
  return [side(part, t.numerator), side(whole, t.denominator)];
}

/** Where a figure comes from, and for one drawn from the books: how many rows it was added up from. */
export function figureSource(
  figure: Figure,
  { ledger, documents }: Disclosures,
): Pick<CitedFigure, 'source' | 'href' | 'titled' | 'sides'> {
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
  return {
    source: t.fromBooks(count(rows)),
    href: href(address),
    ...(query.name === 'ratio' ? { sides: sidesOf(query, ledger) } : {}),
  };
}
