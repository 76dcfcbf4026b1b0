import { goodsTables } from '../../values/record-id.ts';
import type { RowRule } from '../row-rule.ts';

/** A row of goods says how much came or left: nothing is no row. */
export const quantityRule: RowRule = {
  codes: ['quantity-zero'],
  table: goodsTables,
  check: ({ value }) =>
    'qty' in value && value.qty === 0 ? [{ code: 'quantity-zero', column: 'qty', values: {} }] : [],
};
