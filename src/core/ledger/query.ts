import { type CalendarDate, daysInMonth, isCalendarDate, monthOf } from '../values/calendar-date.ts';
import { percentUnits } from '../values/ratio.ts';
import { type GoodsFilter, goodsTotal } from './goods-query.ts';
import { type Ledger, totalIn } from './ledger.ts';
import { buildStatement } from './statement.ts';

const queryNames = ['received', 'paid', 'closing', 'gifts', 'rows'] as const;

/** Questions about goods, and the rows that answer each. */
const goodsQueries = {
  'goods-received': { table: 'goods-received' },
  'goods-issued': { movement: 'issue' },
  'goods-transferred': { movement: 'transfer' },
  'goods-written-off': { movement: 'write-off' },
  'goods-value': { table: 'goods-received' },
} as const satisfies Record<string, GoodsFilter>;
type GoodsQueryName = keyof typeof goodsQueries;

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A question about money: 分 for received, paid and closing, a number of gifts or rows of donations for the rest. Whole months. */
export interface MoneyQuery extends Span {
  readonly name: (typeof queryNames)[number];
  readonly fundId: string | undefined;
}

/** A question about goods, of any days: thousandths of the item's unit, or the value in 分 of what came. */
export interface GoodsQuery extends Span {
  readonly name: GoodsQueryName;
  readonly itemId: string | undefined;
  readonly projectId: string | undefined;
  readonly campaignId: string | undefined;
}

/** One amount as a part of another, of the same fund and months: `paid/received`. Both are named, and the books divide (F18). */
export interface RatioQuery extends Span {
  readonly name: 'ratio';
  readonly part: AmountName;
  readonly whole: AmountName;
  readonly fundId: string | undefined;
}

export type Query = MoneyQuery | GoodsQuery | RatioQuery;

/** Questions that are answered in 分. */
const amountNames = ['received', 'paid', 'closing'] as const;
type AmountName = (typeof amountNames)[number];

const isMonthEnd = (date: CalendarDate): boolean =>
  Number(date.slice(8)) === daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

const isGoodsName = (name: string): name is GoodsQueryName => Object.hasOwn(goodsQueries, name);

export const isGoodsQuery = (query: Query): query is GoodsQuery => isGoodsName(query.name);

function parseMoney(
  name: string,
  values: ReadonlyMap<string, string>,
  { from, to }: Span,
): Query | undefined {
  if (!from.endsWith('-01') || !isMonthEnd(to)) return undefined;
  if ([...values.keys()].some((key) => !['fund', 'from', 'to'].includes(key))) return undefined;
  const asked = { fundId: values.get('fund'), from, to };
  const known = queryNames.find((one) => one === name);
  if (known) return { name: known, ...asked };
  const [part, whole, ...more] = name.split('/').map((side) => amountNames.find((one) => one === side));
  if (!part || !whole || part === whole || more.length > 0) return undefined;
  return { name: 'ratio', part, whole, ...asked };
}

function parseGoods(
  name: GoodsQueryName,
  values: ReadonlyMap<string, string>,
  span: Span,
): Query | undefined {
  const itemId = values.get('item');
  // Quantities of two items are never added.
  if (values.has('fund') || (name !== 'goods-value' && itemId === undefined)) return undefined;
  return { name, itemId, projectId: values.get('project'), campaignId: values.get('campaign'), ...span };
}

/**
 * Reads `received fund=flood from=2026-07-01 to=2026-08-31`, whole months, `paid/received from=… to=…`, or `goods-issued
 * item=quilt project=flood-relief from=2026-07-12 to=2026-07-15`; undefined for another form.
 */
export function parseQuery(text: string): Query | undefined {
  const [name = '', ...parts] = text.split(' ');
  const values = new Map<string, string>();
  for (const part of parts) {
    const found = /^(fund|item|project|campaign|from|to)=(\S+)$/.exec(part);
    if (!found?.[1] || !found[2] || values.has(found[1])) return undefined;
    values.set(found[1], found[2]);
  }
  const [from, to] = [values.get('from'), values.get('to')];
  if (!from || !to || !isCalendarDate(from) || !isCalendarDate(to) || from > to) return undefined;
  return isGoodsName(name) ? parseGoods(name, values, { from, to }) : parseMoney(name, values, { from, to });
}

/** The goods that a question is about. */
export const goodsAsked = ({ name, itemId, projectId, campaignId, from, to }: GoodsQuery): GoodsFilter => ({
  ...goodsQueries[name],
  item: itemId,
  projectId,
  campaignId,
  from,
  to,
});

/** Decimals of the answer to a question, in the integer that `answer` gives. */
export function decimalsOf({ name }: Query): number {
  if (name === 'gifts' || name === 'rows') return 0;
  return isGoodsName(name) && name !== 'goods-value' ? 3 : 2;
}

/** The unit of the answer, as figures name it. */
export function unitAsked({ name }: Query): 'cny' | 'count' | 'percent' {
  if (name === 'ratio') return 'percent';
  return name === 'goods-value' || amountNames.some((one) => one === name) ? 'cny' : 'count';
}

/**
 * The answer as an integer: 分, thousandths, a number of gifts or rows, all never rounded; of a ratio hundredths of a percent.
 * undefined where one amount cannot be a part of the other: it is below 0, or the other is not above it.
 */
export function answer(ledger: Ledger, query: Query): number | undefined {
  if (query.name !== 'ratio') return asked(ledger, query);
  const { part, whole, ...rest } = query;
  return percentUnits(asked(ledger, { ...rest, name: part }), asked(ledger, { ...rest, name: whole }));
}

function asked(ledger: Ledger, query: MoneyQuery | GoodsQuery): number {
  if (isGoodsQuery(query)) {
    const { fen, qty } = goodsTotal(ledger, goodsAsked(query));
    return query.name === 'goods-value' ? fen : qty;
  }
  const { name, fundId, from, to } = query;
  if (name === 'closing') return buildStatement(ledger, { fundId, from, to }).closing;
  const table = name === 'paid' ? 'disbursements' : 'donations';
  const total = totalIn(ledger, { table, fundId, from: monthOf(from), to: monthOf(to) });
  if (name === 'gifts') return total.gifts;
  return name === 'rows' ? total.rows : total.fen;
}
