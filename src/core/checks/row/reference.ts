import { ledgers } from '../../schemas/tables.ts';
import { parseRowId, rowPrefix } from '../../values/record-id.ts';
import type { Finding } from '../finding.ts';
import { referencesOf, unknownId } from '../known.ts';
import type { LedgerRow, Registers, RowRule } from '../row-rule.ts';

const references = {
  donations: referencesOf(ledgers.donations),
  disbursements: referencesOf(ledgers.disbursements),
};

/**
 * A row exists exactly when its batch is registered and holds so many rows: no set of a million ids is needed.
 * Of a list that is not registered nothing is said: that is a problem of its own.
 */
const rowExists = (id: string, { batches, lists }: Registers): boolean => {
  const ref = parseRowId(id);
  const list = ref && `${ref.table}/${ref.batch}`;
  const batch = list === undefined ? undefined : batches.get(list);
  if (!ref || !batch) return list !== undefined && lists.has(list);
  return ref.n <= batch.rows;
};

const rowsNamed = ({ table, value }: LedgerRow): [column: string, ids: readonly string[]][] => [
  ['refund_of_id', value.refundOfId === undefined ? [] : [value.refundOfId]],
  ...(table === 'disbursements'
    ? [['source_gift_ids', value.sourceGiftIds ?? []] as [string, string[]]]
    : []),
];

/** Records and rows that a row names are known. A refund names a row of its own table, a payment names gifts. */
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
    for (const [column, ids] of rowsNamed(row)) {
      const table = column === 'source_gift_ids' ? 'donations' : row.table;
      for (const id of ids)
        if (whole.has('batches') && !(id.startsWith(`${rowPrefix[table]}-`) && rowExists(id, registers)))
          findings.push({ code: 'reference-unknown', column, values: { found: id, rows: 'yes' } });
    }
    return findings;
  },
};
