import type { RowRule } from '../row-rule.ts';

/** A row of nothing, and a payment of 0.01 元 that tried out a way of paying: true perhaps, but no gift (F12). */
export const smallAmountRule: RowRule = {
  codes: ['amount-zero', 'amount-test'],
  table: ['donations', 'disbursements'],
  check(row) {
    if (row.table !== 'donations' && row.table !== 'disbursements') return [];
    const { amount } = row.value;
    if (amount === 0) return [{ code: 'amount-zero', column: 'amount', values: {} }];
    return amount === 1 ? [{ code: 'amount-test', column: 'amount', values: {} }] : [];
  },
};
