import type { RowRule } from '../row-rule.ts';

/** Only an online summary holds several gifts in one row; every row holds at least one. */
export const giftsRule: RowRule = {
  codes: ['gifts-plural'],
  table: ['donations', 'goods-received'],
  check(row) {
    if (row.table !== 'donations' && row.table !== 'goods-received') return [];
    const { gifts, donorType } = row.value;
    if (gifts === 1 || (gifts > 1 && donorType === 'online-summary')) return [];
    const values = gifts === 0 ? { none: 'yes' } : { many: gifts };
    return [{ code: 'gifts-plural', column: 'gifts', values }];
  },
};
