import type { CalendarDate } from '../values/calendar-date.ts';
import type { GoodsTable } from '../values/record-id.ts';
import { type GoodsCell, type GoodsKey, type Lot, sumGoods } from './goods.ts';
import type { Ledger, LocatedGoods } from './ledger.ts';

/** Everything that must hold of a cell of goods to be chosen; days are inclusive. */
export interface GoodsFilter {
  readonly table?: GoodsTable;
  readonly batch?: string;
  readonly item?: string | undefined;
  readonly lot?: Lot;
  readonly movement?: GoodsKey['movement'];
  readonly projectId?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

const isLot = (key: Lot, lot: Lot): boolean =>
  key.item === lot.item && key.spec === lot.spec && key.unit === lot.unit;

/** The cells of goods that a filter chooses. */
export const goodsOf = (
  { goods }: Pick<Ledger, 'goods'>,
  { table, batch, item, lot, movement, projectId, campaignId, from, to }: GoodsFilter,
): LocatedGoods[] =>
  goods.filter(
    ({ key, ...one }) =>
      (table === undefined || one.table === table) &&
      (batch === undefined || one.batch === batch) &&
      (item === undefined || key.item === item) &&
      (lot === undefined || isLot(key, lot)) &&
      (movement === undefined || key.movement === movement) &&
      (projectId === undefined || key.project === projectId) &&
      (campaignId === undefined || key.campaign === campaignId) &&
      (from === undefined || key.on >= from) &&
      (to === undefined || key.on <= to),
  );

/** Their sum. Its quantity means something only when all are of one lot, or of one item. */
export const goodsTotal = (ledger: Pick<Ledger, 'goods'>, filter: GoodsFilter): GoodsCell =>
  sumGoods(goodsOf(ledger, filter).map((one) => one.cell));
