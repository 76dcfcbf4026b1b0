import type { RowRule } from '../row-rule.ts';

/** What one kind of payment must fill: people reached for persons summed up, the procurement of a supplier. */
export const requiredRule: RowRule = {
  codes: ['cell-empty'],
  table: 'disbursements',
  check(row) {
    if (row.table !== 'disbursements') return [];
    const { payeeType, beneficiaryCount, procurementId } = row.value;
    if (payeeType === 'persons-summary' && beneficiaryCount === undefined)
      return [{ code: 'cell-empty', column: 'beneficiary_count', values: { when: '收款方是个人汇总' } }];
    if (payeeType === 'supplier' && procurementId === undefined)
      return [{ code: 'cell-empty', column: 'procurement_id', values: { when: '收款方是采购' } }];
    return [];
  },
};
