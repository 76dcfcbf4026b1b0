import { restriction } from '../../schemas/vocabulary.ts';
import { moneyTables } from '../../values/record-id.ts';
import type { RowRule } from '../row-rule.ts';

/** A row is restricted exactly when its fund is (红十字会法 21: gifts are used as the donor wished). */
export const restrictionRule: RowRule = {
  codes: ['restriction-differs'],
  table: moneyTables,
  check({ value }, _batch, { funds }) {
    if (!('fundId' in value)) return [];
    const fund = funds.get(value.fundId);
    if (!fund || fund.restriction === value.restriction) return [];
    const values = {
      found: restriction[value.restriction][0],
      fund: `${fund.id} ${fund.title}`,
      expected: restriction[fund.restriction][0],
      code: fund.restriction,
    };
    return [{ code: 'restriction-differs', column: 'restriction', values }];
  },
};
