import type { LedgerRow } from '../../schemas/tables.ts';
import { ledgers } from '../../schemas/tables.ts';
import { type LedgerTable, parseRowId, rowPrefix } from '../../values/record-id.ts';
import type { Finding } from '../finding.ts';
import { referencesOf, unknownId } from '../known.ts';
import type { Registers, RowRule } from '../row-rule.ts';

const references = {
  donations: referencesOf(ledgers.donations),
  disbursements: referencesOf(ledgers.disbursements),
  'goods-received': referencesOf(ledgers['goods-received']),
  'goods-issued': referencesOf(ledgers['goods-issued']),
};

/**
 * A row exists exactly when its batch is registered and holds so many rows, those that were withdrawn not among them: no set of a million ids is needed.
 * Of a list that is not registered nothing is said: that is a problem of its own.
 */
const rowExists = (id: string, { batches, lists, withdrawn }: Registers): boolean => {
  const ref = parseRowId(id);
  const list = ref && `${ref.table}/${ref.batch}`;
  const batch = list === undefined ? undefined : batches.get(list);
  if (!ref || !batch) return list !== undefined && lists.has(list);
  const gone = withdrawn.get(`${ref.table}/${ref.batch}`);
  return ref.n <= batch.rows + (gone?.size ?? 0) && !gone?.has(ref.n);
};

/** Rows that a row names: column, the table that they must stand in, ids. */
function rowsNamed(row: LedgerRow): [column: string, table: LedgerTable, ids: readonly string[]][] {
  if (row.table === 'goods-received') return [];
  if (row.table === 'goods-issued') return [['source_goods_ids', 'goods-received', row.value.sourceGoodsIds]];
  const refund = row.value.refundOfId === undefined ? [] : [row.value.refundOfId];
  const gifts = row.table === 'disbursements' ? (row.value.sourceGiftIds ?? []) : [];
  return [
    ['refund_of_id', row.table, refund],
    ['source_gift_ids', 'donations', gifts],
  ];
}

/** Records and rows that a row names are known. A refund names a row of its own table, a payment names gifts, goods that leave name goods that came. */
export const referenceRule: RowRule = {
  codes: ['reference-unknown'],
  check(row, _batch, registers) {
    const { known, whole } = registers;
    const findings: Finding[] = [];
    for (const { column, property, target } of references[row.table]) {
      const found: unknown = Reflect.get(row.value, property);
      const values = typeof found === 'string' ? unknownId(found, target, known) : undefined;
      if (values) findings.push({ code: 'reference-unknown', column, values });
    }
    for (const [column, table, ids] of rowsNamed(row))
      for (const id of ids)
        if (whole.has('batches') && !(id.startsWith(`${rowPrefix[table]}-`) && rowExists(id, registers)))
          findings.push({ code: 'reference-unknown', column, values: { found: id, rows: 'yes' } });
    return findings;
  },
};
