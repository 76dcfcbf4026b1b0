import { units } from '../../schemas/vocabulary.ts';
import { goodsTables } from '../../values/record-id.ts';
import type { RowRule } from '../row-rule.ts';

/** Goods are counted in the one unit of their item: boxes are not added to pieces. */
export const itemUnitRowRule: RowRule = {
  codes: ['item-unit'],
  proves: ['goods-balance'],
  table: goodsTables,
  check({ value }, _batch, { items }) {
    if (!('itemId' in value)) return [];
    const item = items.get(value.itemId);
    if (!item || item.unit === value.unit) return [];
    const values = {
      item: item.title,
      found: units[value.unit][0],
      expected: units[item.unit][0],
      code: item.unit,
    };
    return [{ code: 'item-unit', column: 'unit', values }];
  },
};
