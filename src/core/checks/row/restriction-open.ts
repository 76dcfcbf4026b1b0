import type { RowRule } from '../row-rule.ts';

/** Restricted goods say what they are restricted to (红十字会法 21: gifts are used as the donor wished). */
export const restrictionOpenRule: RowRule = {
  codes: ['restriction-open'],
  table: 'goods-received',
  check(row) {
    if (row.table !== 'goods-received') return [];
    const { restriction, purposeText, projectId, campaignId } = row.value;
    if (restriction === 'unrestricted' || purposeText !== undefined) return [];
    if (projectId !== undefined || campaignId !== undefined) return [];
    return [{ code: 'restriction-open', column: 'restriction', values: {} }];
  },
};
