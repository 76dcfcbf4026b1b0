import type { GoodsIssued, GoodsReceived } from '../schemas/goods.ts';
import type { Movement } from '../schemas/vocabulary.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Thousandths } from '../values/quantity.ts';
import { parseRowId } from '../values/record-id.ts';
import { addCells, type Cell, emptyCell } from './cell.ts';

/** One kind of goods: what is counted together. Quantities of two lots are never added. */
export interface Lot {
  readonly item: string;
  readonly spec: string;
  readonly unit: GoodsReceived['unit'];
}

/** Sums of goods rows that share a key; `fen` is the value of those that could be measured, 0 for goods that left. */
export interface GoodsCell extends Cell {
  readonly qty: Thousandths;
  /** The lowest number of its rows in their list; 0 without rows. */
  readonly first: number;
}

/**
 * What the goods rows of a cell have in common; an absent project or campaign is the empty text. Goods are told by day, not
 * by month: what stands in a warehouse is counted on any day, and may be short on none.
 */
export interface GoodsKey extends Lot {
  readonly movement: 'received' | Movement;
  readonly project: string;
  readonly campaign: string;
  readonly on: CalendarDate;
}

export const emptyGoodsCell: GoodsCell = { ...emptyCell, qty: 0, first: 0 };

/** A specification is words: the parts are parted by a sign that no cell may hold. */
const PART = '\t';

/** A lot as text. */
export const lotText = ({ item, spec, unit }: Lot): string => `${item}${PART}${spec}${PART}${unit}`;

/** The key as text. */
export const goodsKeyText = (key: GoodsKey): string =>
  [lotText(key), key.movement, key.project, key.campaign, key.on].join(PART);

/** The key of a text that `goodsKeyText` made. */
export function parseGoodsKey(text: string): GoodsKey {
  const [item = '', spec = '', unit = '', movement = '', project = '', campaign = '', on = ''] =
    text.split(PART);
  return {
    item,
    spec,
    unit: unit as GoodsKey['unit'], // `goodsKeyText` wrote a code of the schema
    movement: movement as GoodsKey['movement'], // the same
    project,
    campaign,
    on,
  };
}

/** a + b. Throws when a sum leaves the safe integers. */
export function addGoods(a: GoodsCell, b: GoodsCell): GoodsCell {
  const qty = a.qty + b.qty;
  if (!Number.isSafeInteger(qty)) throw new RangeError('a sum of quantities beyond the safe integers');
  const first = a.first === 0 || b.first === 0 ? a.first + b.first : Math.min(a.first, b.first);
  return { ...addCells(a, b), qty, first };
}

/** The sum of cells; the empty cell for none. Its quantity means something only when all cells are of one lot. */
export const sumGoods = (cells: Iterable<GoodsCell>): GoodsCell => {
  let sum = emptyGoodsCell;
  for (const cell of cells) sum = addGoods(sum, cell);
  return sum;
};

/** One goods row, as the ledger sees it. */
export interface GoodsEntry {
  readonly key: GoodsKey;
  readonly cell: GoodsCell;
}

const numberOf = (id: string): number => parseRowId(id)?.n ?? 0;

/** A gift of goods as an entry. */
export const goodsReceivedEntry = (row: GoodsReceived): GoodsEntry => ({
  key: {
    item: row.itemId,
    spec: row.spec,
    unit: row.unit,
    movement: 'received',
    project: row.projectId ?? '',
    campaign: row.campaignId ?? '',
    on: row.receivedOn,
  },
  cell: { rows: 1, gifts: row.gifts, fen: row.value ?? 0, qty: row.qty, first: numberOf(row.id) },
});

/** Goods that left as an entry; they are no gift, and their value is not stated. */
export const goodsIssuedEntry = (row: GoodsIssued): GoodsEntry => ({
  key: {
    item: row.itemId,
    spec: row.spec,
    unit: row.unit,
    movement: row.movement,
    project: row.projectId ?? '',
    campaign: '',
    on: row.issuedOn,
  },
  cell: { rows: 1, gifts: 0, fen: 0, qty: row.qty, first: numberOf(row.id) },
});
