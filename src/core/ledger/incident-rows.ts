import type { LedgerRow } from '../schemas/tables.ts';
import type { Decimal } from '../values/decimal.ts';

type Row = LedgerRow['value'];

/** What a row is counted in: two rows with the same text may be added. */
export const kindOfRow = (row: Row): string =>
  'qty' in row ? `${row.itemId} ${row.spec} ${row.unit}` : 'amount';

/** The unit of a row of goods; undefined for money. */
export const unitOfRow = (row: Row) => ('qty' in row ? row.unit : undefined);

/** How much a row is: 元 with two decimals, goods in thousandths of their unit. */
export const sizeOfRow = (row: Row): Decimal =>
  'qty' in row ? { units: BigInt(row.qty), scale: 3 } : { units: BigInt(row.amount), scale: 2 };

/** The sum of rows of one kind. */
export const sizeOfRows = (rows: readonly Row[]): Decimal =>
  rows.map(sizeOfRow).reduce((sum, one) => ({ units: sum.units + one.units, scale: one.scale }), {
    units: 0n,
    scale: 0,
  });
