import { yuanText } from '../../values/money.ts';
import { moneyTables } from '../../values/record-id.ts';
import type { RowRule } from '../row-rule.ts';

/** Money that went back is a row of its own: negative, one gift, with the row it belongs to. Nothing else is negative. */
export const refundRule: RowRule = {
  codes: ['refund-sign'],
  table: moneyTables,
  check({ value }) {
    if (!('amount' in value)) return [];
    const { amount, refundOfId } = value;
    if (amount < 0 === (refundOfId !== undefined)) return [];
    const [state, action] =
      refundOfId === undefined
        ? ['但没有写退的是哪一笔', '在 refund_of_id 写原来那一笔的编号；不是退款就改成正数。']
        : ['却写了退的是哪一笔', '退款写成负数；不是退款就清空 refund_of_id。'];
    return [{ code: 'refund-sign', column: 'amount', values: { found: yuanText(amount), state, action } }];
  },
};
