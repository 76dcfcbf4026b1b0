import { type GoodsCell, type GoodsKey, type Lot, lotText, sumGoods } from './goods.ts';
import type { LocatedGoods } from './ledger.ts';

/** What moved of a lot in one way. */
export interface GoodsKind {
  readonly lot: Lot;
  readonly movement: GoodsKey['movement'];
  readonly cell: GoodsCell;
}

/** Cells of goods by lot and movement, in the order of their text. */
export function goodsKinds(goods: readonly LocatedGoods[]): GoodsKind[] {
  const kinds = new Map<string, LocatedGoods[]>();
  for (const one of goods) {
    const text = `${lotText(one.key)}\t${one.key.movement}`;
    kinds.set(text, [...(kinds.get(text) ?? []), one]);
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (!first) return [];
      const { item, spec, unit, movement } = first.key;
      return [{ lot: { item, spec, unit }, movement, cell: sumGoods(own.map(({ cell }) => cell)) }];
    });
}
