import type { GoodsPart } from '../../components/props/tables.ts';
import { goodsAnchor, itemAddress } from '../../core/addresses/address.ts';
import { lotText } from '../../core/ledger/goods.ts';
import { goodsKinds } from '../../core/ledger/goods-kinds.ts';
import { goodsOf } from '../../core/ledger/goods-query.ts';
import type { Batch } from '../../core/schemas/batch.ts';
import { movement, units } from '../../core/schemas/vocabulary.ts';
import type { GoodsTable } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { formerQty } from './deltas.ts';
import { itemTitle } from './goods-former.ts';

/** A list by kind of goods and movement: the lines that the trees of goods point to. */
export const goodsParts = (table: GoodsTable, batch: Batch, disclosures: Disclosures): GoodsPart[] =>
  goodsKinds(goodsOf(disclosures.ledger, { table, batch: batch.id })).map(({ lot, movement: how, cell }) => ({
    anchor: goodsAnchor(lot.item, lot.spec, how),
    title: itemTitle(lot.item, disclosures),
    spec: lot.spec,
    href: href(itemAddress(lot.item)),
    to: how === 'received' ? undefined : movement[how][0],
    rows: cell.rows,
    qty: cell.qty,
    unit: units[lot.unit][0],
    was: formerQty(
      cell.qty,
      disclosures,
      (key, list) => list === `${table}/${batch.id}` && key.movement === how && lotText(key) === lotText(lot),
    ),
  }));
