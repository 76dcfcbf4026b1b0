import { type Column, columnsOf } from '../ingest/shape.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import { ledgers } from '../schemas/tables.ts';
import type { LedgerTable } from '../values/record-id.ts';

const textsOf = (table: LedgerTable): readonly Column[] =>
  [...columnsOf(ledgers[table]).values()].filter(({ meta }) => meta.form === 'text');

const textColumns: Readonly<Record<LedgerTable, readonly Column[]>> = {
  donations: textsOf('donations'),
  disbursements: textsOf('disbursements'),
  'goods-received': textsOf('goods-received'),
  'goods-issued': textsOf('goods-issued'),
};

// The shortest thing that is looked for is a mailbox such as a@b.c.
const SHORTEST = 5;

/** The text cells of a row that are long enough to hold a number of a person or an account. */
export function rowTexts({ table, value }: LedgerRow): (readonly [column: Column, text: string])[] {
  const texts: (readonly [column: Column, text: string])[] = [];
  for (const column of textColumns[table]) {
    const text: unknown = Reflect.get(value, column.property);
    if (typeof text === 'string' && text.length >= SHORTEST) texts.push([column, text]);
  }
  return texts;
}
