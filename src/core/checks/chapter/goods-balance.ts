import { rowProblem } from '../../ingest/source.ts';
import { type GoodsPeriod, goodsPeriods, type LotMoves, movesByLot } from '../../ledger/goods-balance.ts';
import type { LocatedGoods } from '../../ledger/ledger.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import { quantityText } from '../../values/quantity.ts';
import { rowId } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { lotSubject, lotWords, moveTerms } from '../goods-terms.ts';

/** A problem of goods that nobody counted, at the last row that moved. */
function atLast(
  moves: readonly LocatedGoods[],
  problem: Omit<Problem, 'at'>,
  { goods, counted }: ChapterView,
): Problem[] {
  const last = moves.at(-1);
  if (!last) return [];
  const { table, batch, cell } = last;
  const id = rowId({ table, batch, n: cell.first });
  const kept = goods.issued.find(({ value }) => value.id === id) ?? goods.received.get(id);
  const { code, values, terms, gap } = problem;
  if (kept) return [rowProblem(kept.source, 'qty', code, values, terms, gap)];
  return [{ ...problem, at: { file: counted.get(`${table}/${batch}`)?.file ?? '', column: 'qty' } }];
}

function sumOf({ before, moves, computed, count, difference }: GoodsPeriod, view: ChapterView): SumTerm[] {
  const counts = view.registers['stock-counts'];
  const line = (id: string) => {
    const source = counts.find(({ value }) => value.id === id)?.source;
    return source ? { at: { file: source.file, line: source.line } } : {};
  };
  return [
    ...(before?.counts ?? []).map(
      ({ id, warehouse, qty }): SumTerm => ({
        sign: '+',
        label: `${before?.on} 盘点 ${warehouse}`,
        amount: quantityText(qty),
        ...line(id),
      }),
    ),
    ...moveTerms(moves, view),
    { sign: '=', label: '按名单应剩', amount: quantityText(computed) },
    ...(count?.counts ?? []).map(
      ({ id, warehouse, qty }): SumTerm => ({
        sign: '-',
        label: `${count?.on} 盘点 ${warehouse}`,
        amount: quantityText(qty),
        ...line(id),
      }),
    ),
    {
      sign: '=',
      label: count ? '相差' : computed < 0 ? '发出的多' : '没有盘点，没有下落',
      amount: quantityText(difference),
    },
  ];
}

function periodProblem(period: GoodsPeriod, view: ChapterView): Problem[] {
  const { lot, before, moves, computed, count, difference } = period;
  if (difference === 0) return [];
  const first = count?.counts[0];
  const record = view.registers['stock-counts'].find(({ value }) => value.id === first?.id);
  const gap: Gap = {
    identity: 'goods-balance',
    subject: first?.id ?? lotSubject(lot),
    difference: quantityText(difference),
  };
  const values = {
    ...lotWords(lot, view),
    ...(before ? { from: before.on, before: quantityText(before.qty) } : {}),
    ...(count ? { counted: quantityText(count.qty) } : { [computed < 0 ? 'short' : 'uncounted']: 'yes' }),
    on: count?.on ?? moves.at(-1)?.key.on ?? '',
    computed: quantityText(computed),
    direction: difference > 0 ? '盘点少' : '盘点多',
    difference: quantityText(Math.abs(difference)),
  };
  const terms = sumOf(period, view);
  if (record) return [rowProblem(record.source, 'qty', 'goods-balance', values, terms, gap)];
  return atLast(moves, { code: 'goods-balance', values, terms, gap }, view);
}

/**
 * received = issued + transferred + written off + counted stock, per item, specification and unit, from count to count. Goods that
 * nobody counted after they moved must all have left: a lot of 36,000 masks of which 16,000 and 16,000 were issued stops here.
 */
export const goodsBalanceRule: ChapterRule = {
  codes: ['goods-balance'],
  proves: ['goods-balance'],
  needs: ['batches', 'items', 'stock-counts', 'ledger-goods'],
  check(view) {
    const counts = view.registers['stock-counts'].map(({ value }) => value);
    const moved = movesByLot(view.ledger.goods);
    const lots = new Set(moved.map(({ lot }) => lotSubject(lot)));
    // A count of what never came or left says that something is there which no list tells of.
    const strays = counts
      .map(({ itemId, spec, unit }) => ({ item: itemId, spec, unit }))
      .filter(
        (lot, at, all) =>
          !lots.has(lotSubject(lot)) && all.findIndex((one) => lotSubject(one) === lotSubject(lot)) === at,
      )
      .map((lot): LotMoves => ({ lot, moves: [] }));
    return [...moved, ...strays].flatMap((own) =>
      goodsPeriods(own, counts).flatMap((period) => periodProblem(period, view)),
    );
  },
};
