import type { GoodsRow } from '../../components/props/tables.ts';
import { parseQuantity } from '../../core/values/quantity.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';
import { correctionsOf } from './amendments.ts';

/** Title of an item; its id where the register has none. */
export const itemTitle = (id: string, { registers }: Pick<Disclosures, 'registers'>): string =>
  registers.items.find((one) => one.id === id)?.title ?? id;

/** The row of goods as far as it names them. */
interface Named {
  readonly id: string;
  readonly itemId: string;
  readonly spec: string;
}

/** What a row of goods said of item, specification and quantity before its corrections, first to last; a withdrawn row says it itself. */
export function formerGoodsOf(
  { id, itemId, spec }: Named,
  withdrawn: boolean,
  disclosures: Disclosures,
  language?: string,
): Pick<GoodsRow, 'formerGoods' | 'formerQtys'> {
  const t = messages(language).goods;
  const fixes = withdrawn ? [] : correctionsOf(disclosures, id).filter(({ kind }) => kind === 'fix');
  const formerGoods: string[] = [];
  let named = { item_id: itemId, spec };
  // From what stands now back to what was published.
  for (const { field, old = '' } of fixes.toReversed()) {
    if (field !== 'item_id' && field !== 'spec') continue;
    named = { ...named, [field]: old };
    formerGoods.unshift(t.goodsOf(itemTitle(named.item_id, disclosures), named.spec));
  }
  const formerQtys = fixes.flatMap(({ field, old = '' }) =>
    field === 'qty' ? [parseQuantity(old) ?? 0] : [],
  );
  return { formerGoods, formerQtys };
}
