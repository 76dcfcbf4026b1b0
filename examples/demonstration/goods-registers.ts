import { lastDay } from './calendar.ts';
import { type GoodsGift, type GoodsIssue, goods, goodsMonths } from './goods.ts';
import { WAREHOUSE } from './goods-ledgers.ts';
import { items } from './items.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** The controlled names of goods. */
export const writeItems = (): string =>
  writeTable(
    ['id', 'title', 'unit'],
    items.map(({ id, title, unit }) => ({ id, title, unit })),
  );

/** Before and after the flood season, at the end of the year, and with the last published list. */
const countMonths = goodsMonths.filter(
  (month, at) => ['03', '06', '09', '12'].includes(month.slice(5)) || at === goodsMonths.length - 1,
);

const kindOf = ({ item, spec }: GoodsGift | GoodsIssue): string => `${item.id}|${spec}`;

/** Tents are kept in two places: of each count, so many stand in the second one. */
const SECOND = '石桥县备灾点';
const inSecond = (itemId: string, qty: number): number =>
  itemId === 'tent-family' ? Math.floor(qty / 4) : 0;

function countsOn(
  month: string,
  before: ReadonlyMap<string, number>,
): { lines: Line[]; held: Map<string, number> } {
  const held = new Map<string, number>();
  const moved = new Set<string>();
  const kinds = new Map<string, GoodsGift>();
  for (const one of goods.filter((other) => other.month <= month)) {
    for (const gift of one.gifts) {
      kinds.set(kindOf(gift), gift);
      held.set(kindOf(gift), (held.get(kindOf(gift)) ?? 0) + gift.qty);
    }
    for (const issue of one.issues) held.set(kindOf(issue), (held.get(kindOf(issue)) ?? 0) - issue.qty);
  }
  const since = countMonths[countMonths.indexOf(month) - 1] ?? '';
  for (const one of goods.filter((other) => since < other.month && other.month <= month))
    for (const row of [...one.gifts, ...one.issues]) moved.add(kindOf(row));
  const lines = [...kinds].flatMap(([kind, { item, spec }]): Line[] => {
    const qty = held.get(kind) ?? 0;
    if (!moved.has(kind) && (before.get(kind) ?? 0) === 0) return [];
    const nth = item.specs.indexOf(spec) + 1;
    const second = inSecond(item.id, qty);
    const line = (warehouse: string, own: number, suffix: string): Line => ({
      id: `${month}-${item.id}${item.specs.length > 1 ? `-${nth}` : ''}${suffix}`,
      item_id: item.id,
      spec,
      unit: item.unit,
      warehouse,
      counted_on: lastDay(month),
      qty: own,
      counted_by: '仓库 何、财务 钱',
    });
    return [line(WAREHOUSE, qty - second, ''), ...(second > 0 ? [line(SECOND, second, '-shiqiao')] : [])];
  });
  return { lines, held };
}

/** What was counted in the warehouses. */
export function writeStockCounts(): string {
  const lines: Line[] = [];
  let before: ReadonlyMap<string, number> = new Map();
  for (const month of countMonths) {
    const counted = countsOn(month, before);
    lines.push(...counted.lines);
    before = counted.held;
  }
  return writeTable(['id', 'item_id', 'spec', 'unit', 'warehouse', 'counted_on', 'qty', 'counted_by'], lines);
}

/** The lists were put in order and published together, after the audit had asked for them. */
const PUBLISHED = '2026-11-18';

/** Register lines of the lists of goods. */
export function goodsBatchLines(): Line[] {
  const common = (month: string) => ({
    id: month,
    from_on: `${month}-01`,
    to_on: lastDay(month),
    published_on: PUBLISHED,
    totals_by: '财务 钱',
  });
  return [
    ...goods.map(({ month, gifts }, at) => ({
      ...common(month),
      table: 'goods-received',
      title: `入库第${at + 1}期`,
      rows: gifts.length,
      gifts: gifts.length,
      total: formatYuan(gifts.reduce((sum, { fen, qty }) => sum + (fen ?? 0) * qty, 0)),
    })),
    ...goods.map(({ month, issues }, at) => ({
      ...common(month),
      table: 'goods-issued',
      title: `出库第${at + 1}期`,
      rows: issues.length,
    })),
  ];
}
