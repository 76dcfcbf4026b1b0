import { type Column, columnsOf } from '../ingest/shape.ts';
import { ledgers } from '../schemas/tables.ts';
import type { LedgerRow } from './row-rule.ts';

const textColumns = {
  donations: [...columnsOf(ledgers.donations).values()].filter(({ meta }) => meta.form === 'text'),
  disbursements: [...columnsOf(ledgers.disbursements).values()].filter(({ meta }) => meta.form === 'text'),
};

/** The filled text cells of a row. */
export const rowTexts = ({ table, value }: LedgerRow): (readonly [column: Column, text: string])[] =>
  textColumns[table].flatMap((column) => {
    const text: unknown = Reflect.get(value, column.property);
    return typeof text === 'string' ? [[column, text] as const] : [];
  });
