import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { overdraws } from '../../ledger/draws.ts';
import type { Problem, SumTerm } from '../../problems/problem.ts';
import type { GoodsIssued, GoodsReceived } from '../../schemas/goods.ts';
import { units } from '../../schemas/vocabulary.ts';
import { quantityText } from '../../values/quantity.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { lotWords } from '../goods-terms.ts';

/** What is wrong between goods that left and a row that they were drawn from: state and action. */
function faultOf(
  issued: GoodsIssued,
  source: GoodsReceived,
  view: ChapterView,
): [string, string] | undefined {
  const check = '照出库单改正 source_goods_ids 里的编号';
  const words = (row: GoodsIssued | GoodsReceived): string => {
    const { item, spec, unit } = lotWords({ item: row.itemId, spec: row.spec, unit: row.unit }, view);
    return `${item}（${spec}，${unit}）`;
  };
  if (words(issued) !== words(source))
    return [
      `出库的是${words(issued)}，入库的是${words(source)}`,
      `${check}；编号没有错时，改正写错的品名、规格或者单位`,
    ];
  if (issued.issuedOn < source.receivedOn)
    return [
      `${issued.issuedOn} 出库，${source.receivedOn} 才入库`,
      `核对两个日期，改正写错的一个；日期没有错时，${check}`,
    ];
  const { restriction, projectId } = source;
  if (restriction === 'restricted' && projectId !== undefined && projectId !== issued.projectId)
    return [
      `物资定向给项目 ${projectId}，出库${issued.projectId === undefined ? '没有写项目' : `写的是项目 ${issued.projectId}`}`,
      `核对捐赠意愿：project_id 写 ${projectId}，或者${check}`,
    ];
  return undefined;
}

function sourceProblems({ value, source }: Sourced<GoodsIssued>, view: ChapterView): Problem[] {
  return value.sourceGoodsIds.flatMap((id) => {
    const received = view.goods.received.get(id);
    const fault = received && faultOf(value, received.value, view);
    if (!fault) return [];
    const [state, action] = fault;
    return [
      rowProblem(source, 'source_goods_ids', 'goods-source', { id: value.id, source: id, state, action }),
    ];
  });
}

const ends = (ids: readonly string[]): string =>
  ids.length <= 3 ? ids.join('、') : `${ids.slice(0, 3).join('、')} 等 ${ids.length} 行`;

const totalOf = (rows: readonly { readonly value: { readonly qty: number } }[]): number =>
  rows.reduce((sum, { value }) => sum + value.qty, 0);

function overdrawProblems(view: ChapterView): Problem[] {
  const { issued, received } = view.goods;
  const held = new Map([...received].map(([id, { value }]) => [id, value.qty]));
  const byId = new Map(issued.map((one) => [one.value.id, one]));
  // A row that is not there is told where it is named.
  const whole = issued.filter(({ value }) => value.sourceGoodsIds.every((id) => received.has(id)));
  const draws = whole.map(({ value }) => ({ id: value.id, qty: value.qty, sources: value.sourceGoodsIds }));
  return overdraws(draws, held).flatMap((over) => {
    const takers = over.draws.flatMap(({ id }) => byId.get(id) ?? []);
    const sources = over.sources.flatMap((id) => received.get(id) ?? []);
    const last = takers.at(-1);
    if (!last) return [];
    const term = (
      sign: '+' | '-',
      what: string,
      { value, source }: Sourced<GoodsIssued | GoodsReceived>,
    ): SumTerm => ({
      sign,
      label: `${what} ${value.id}`,
      amount: quantityText(value.qty),
      at: { file: source.file, line: source.line },
    });
    const terms: SumTerm[] = [
      ...sources.map((one) => term('+', '收到', one)),
      ...takers.map((one) => term('-', '动用', one)),
      { sign: '=', label: '不够', amount: quantityText(-over.missing) },
    ];
    const values = {
      ids: ends(takers.map(({ value }) => value.id)),
      sources: ends(over.sources),
      taken: quantityText(totalOf(takers)),
      held: quantityText(totalOf(sources)),
      difference: quantityText(over.missing),
      item: lotWords({ item: last.value.itemId, spec: last.value.spec, unit: last.value.unit }, view).item,
      unit: units[last.value.unit][0],
    };
    return [rowProblem(last.source, 'source_goods_ids', 'goods-overdrawn', values, terms)];
  });
}

/**
 * Goods are drawn from rows of the same kind that came before, as the donor wished, and no row gives more than it holds. So on no
 * day has more of a kind left than had come.
 */
export const goodsSourceRule: ChapterRule = {
  codes: ['goods-source', 'goods-overdrawn'],
  proves: ['goods-balance'],
  needs: ['batches', 'items', 'ledger-goods'],
  check(view) {
    const wrong = view.goods.issued.flatMap((issued) => sourceProblems(issued, view));
    // What is drawn from the wrong row is no measure of the right one.
    return wrong.length > 0 ? wrong : overdrawProblems(view);
  },
};
