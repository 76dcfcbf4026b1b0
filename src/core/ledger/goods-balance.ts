import type { StockCount } from '../schemas/goods.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Thousandths } from '../values/quantity.ts';
import { type GoodsCell, type Lot, lotText, sumGoods } from './goods.ts';
import type { LocatedGoods } from './ledger.ts';

/** What was counted of a lot on one day, in all warehouses together. */
export interface DayCount {
  readonly on: CalendarDate;
  readonly qty: Thousandths;
  readonly counts: readonly StockCount[];
}

/** What moved of a lot between two counts, and what should be there at the end. */
export interface GoodsPeriod {
  readonly lot: Lot;
  /** The count before; undefined for the first period, which begins with nothing. */
  readonly before: DayCount | undefined;
  /** By day, what came before what left. */
  readonly moves: readonly LocatedGoods[];
  readonly computed: Thousandths;
  /** undefined: nobody has counted since the last movement. */
  readonly count: DayCount | undefined;
  /** computed − counted, where nobody counted: computed. 0 in every chapter that is published, or explained. */
  readonly difference: Thousandths;
}

const signed = ({ table, cell }: LocatedGoods): Thousandths =>
  table === 'goods-received' ? cell.qty : -cell.qty;

// On one day goods come before they leave.
const orderOf = ({ key, table, name }: LocatedGoods): string =>
  `${key.on} ${table === 'goods-received' ? 0 : 1} ${name}`;
const byDay = (a: LocatedGoods, b: LocatedGoods): number => (orderOf(a) < orderOf(b) ? -1 : 1);

/** A lot with all that came and left of it, by day. */
export interface LotMoves {
  readonly lot: Lot;
  readonly moves: readonly LocatedGoods[];
}

/** Cells of goods by lot, in the order of the lots' text. */
export function movesByLot(goods: readonly LocatedGoods[]): LotMoves[] {
  const lots = new Map<string, LocatedGoods[]>();
  for (const one of goods) {
    const text = lotText(one.key);
    const own = lots.get(text);
    if (own) own.push(one);
    else lots.set(text, [one]);
  }
  return [...lots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, moves]) => {
      const [first] = moves;
      if (!first) return [];
      const { item, spec, unit } = first.key;
      return [{ lot: { item, spec, unit }, moves: moves.sort(byDay) }];
    });
}

/** The counts of a lot by day; counts of one day are added. */
export function countsOf(counts: readonly StockCount[], lot: Lot): DayCount[] {
  const days = new Map<CalendarDate, StockCount[]>();
  for (const one of counts)
    if (one.itemId === lot.item && one.spec === lot.spec && one.unit === lot.unit)
      days.set(one.countedOn, [...(days.get(one.countedOn) ?? []), one]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, own]) => ({ on, qty: own.reduce((sum, { qty }) => sum + qty, 0), counts: own }));
}

function periodOf(
  lot: Lot,
  before: DayCount | undefined,
  moves: readonly LocatedGoods[],
  count: DayCount | undefined,
): GoodsPeriod {
  const computed = moves.reduce((sum, one) => sum + signed(one), before?.qty ?? 0);
  return { lot, before, moves, computed, count, difference: computed - (count?.qty ?? 0) };
}

/** A lot from count to count. The last period has no count when something moved after the last one. */
export function goodsPeriods({ lot, moves }: LotMoves, counts: readonly StockCount[]): GoodsPeriod[] {
  const days = countsOf(counts, lot);
  const periods = days.map((count, at) => {
    const before = days[at - 1];
    const own = moves.filter(({ key }) => (before === undefined || key.on > before.on) && key.on <= count.on);
    return periodOf(lot, before, own, count);
  });
  const last = days.at(-1);
  const rest = moves.filter(({ key }) => last === undefined || key.on > last.on);
  return rest.length === 0 ? periods : [...periods, periodOf(lot, last, rest, undefined)];
}

/** received = issued + transferred + written off + stock, of one lot. */
export interface GoodsBalance {
  readonly lot: Lot;
  readonly received: GoodsCell;
  readonly issued: GoodsCell;
  readonly transferred: GoodsCell;
  readonly writtenOff: GoodsCell;
  /** The last count; undefined when nobody has counted since something moved: then nothing may be left. */
  readonly stock: DayCount | undefined;
  /** received − issued − transferred − written off − stock. 0, or explained. */
  readonly difference: Thousandths;
}

/** The balance of a lot at the end of the books. */
export function goodsBalance(lotMoves: LotMoves, counts: readonly StockCount[]): GoodsBalance {
  const { lot, moves } = lotMoves;
  const sum = (movement: LocatedGoods['key']['movement']): GoodsCell =>
    sumGoods(moves.filter(({ key }) => key.movement === movement).map(({ cell }) => cell));
  const [received, issued, transferred, writtenOff] = [
    sum('received'),
    sum('issue'),
    sum('transfer'),
    sum('write-off'),
  ];
  const stock = goodsPeriods(lotMoves, counts).at(-1)?.count;
  const left = received.qty - issued.qty - transferred.qty - writtenOff.qty;
  return { lot, received, issued, transferred, writtenOff, stock, difference: left - (stock?.qty ?? 0) };
}

/** What the rows leave of a lot, and how many they are. */
export function balanceSum({ moves }: LotMoves): { fen: Thousandths; rows: number } {
  return {
    fen: moves.reduce((sum, one) => sum + signed(one), 0),
    rows: moves.reduce((sum, { cell }) => sum + cell.rows, 0),
  };
}

/** Of how many lots the count is not what the rows leave, in thousandths, and of how many rows all are. */
export function gapsSum(
  lots: readonly LotMoves[],
  counts: readonly StockCount[],
): { fen: Thousandths; rows: number } {
  return {
    fen: 1000 * lots.filter((own) => goodsBalance(own, counts).difference !== 0).length,
    rows: lots.reduce((sum, own) => sum + balanceSum(own).rows, 0),
  };
}

/** What came and what was counted of an item, all its specifications together: they share its unit. */
export const itemSum = (
  balances: readonly GoodsBalance[],
): { received: Thousandths; stock: Thousandths } => ({
  received: balances.reduce((sum, { received }) => sum + received.qty, 0),
  stock: balances.reduce((sum, { stock }) => sum + (stock?.qty ?? 0), 0),
});
