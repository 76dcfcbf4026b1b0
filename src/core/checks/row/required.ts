import type { RowRule } from '../row-rule.ts';

/** What one kind of row must fill: people reached for persons summed up, the procurement of a supplier, the tail of an issued receipt. */
export const requiredRule: RowRule = {
  codes: ['cell-empty'],
  check(row) {
    if (row.table === 'donations') return [];
    const { payeeType, beneficiaryCount, procurementId } = row.value;
    if (payeeType === 'persons-summary' && beneficiaryCount === undefined)
      return [{ code: 'cell-empty', column: 'beneficiary_count', values: {} }];
    if (payeeType === 'supplier' && procurementId === undefined)
      return [{ code: 'cell-empty', column: 'procurement_id', values: {} }];
    return [];
  },
};
