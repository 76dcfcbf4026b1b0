import type { Gap } from '../../problems/problem.ts';
import type { GoodsReceived } from '../../schemas/goods.ts';
import { valuationBasis as titles, units } from '../../schemas/vocabulary.ts';
import { yuanText } from '../../values/money.ts';
import { priceOf, quantityText } from '../../values/quantity.ts';
import type { Finding } from '../finding.ts';
import type { RowRule } from '../row-rule.ts';

function incomplete({ valuationBasis, unitValue, value }: GoodsReceived): Finding | undefined {
  const unmeasured = valuationBasis === 'not-measurable';
  const parts = [
    { column: 'unit_value', title: '单价', given: unitValue !== undefined },
    { column: 'value', title: '折算金额', given: value !== undefined },
  ];
  const wrong = parts.filter(({ given }) => given === unmeasured);
  if (!wrong[0]) return undefined;
  const names = wrong.map(({ column, title }) => `${title}（${column}）`).join('、');
  const [state, action] = unmeasured
    ? [`却写了${names}`, `清空${names}；有依据时，改正 valuation_basis`]
    : [`但没有写${names}`, `照依据填上${names}；没有依据时，valuation_basis 写 not-measurable`];
  const basis = titles[valuationBasis][0];
  return { code: 'value-incomplete', column: wrong[0].column, values: { basis, state, action } };
}

/** Goods with a basis have a value, and quantity × value of one, half up to 0.01, is the value of the row. */
export const lineValueRule: RowRule = {
  codes: ['value-incomplete', 'line-value'],
  proves: ['line-value'],
  table: 'goods-received',
  check(row) {
    if (row.table !== 'goods-received') return [];
    const missing = incomplete(row.value);
    if (missing) return [missing];
    const { id, qty, unit, unitValue, value } = row.value;
    if (unitValue === undefined || value === undefined) return [];
    const computed = priceOf(qty, unitValue);
    if (computed === value) return [];
    const values = {
      qty: `${quantityText(qty)} ${units[unit][0]}`,
      unit: yuanText(unitValue),
      computed: yuanText(computed),
      stated: yuanText(value),
      difference: yuanText(Math.abs(computed - value)),
    };
    const gap: Gap = { identity: 'line-value', subject: id, difference: yuanText(computed - value) };
    return [{ code: 'line-value', column: 'value', values, gap }];
  },
};
