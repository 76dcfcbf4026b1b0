import { type Column, columnsOf } from '../ingest/shape.ts';
import { ledgers } from '../schemas/tables.ts';
import type { LedgerRow } from './row-rule.ts';

const textColumns = {
  donations: [...columnsOf(ledgers.donations).values()].filter(({ meta }) => meta.form === 'text'),
  disbursements: [...columnsOf(ledgers.disbursements).values()].filter(({ meta }) => meta.form === 'text'),
};

// A mobile number has eleven digits, and nothing that is looked for has fewer.
const SHORTEST = 11;

/** The text cells of a row that are long enough to hold a number of a person or an account. */
export function rowTexts({ table, value }: LedgerRow): (readonly [column: Column, text: string])[] {
  const texts: (readonly [column: Column, text: string])[] = [];
  for (const column of textColumns[table]) {
    const text: unknown = Reflect.get(value, column.property);
    if (typeof text === 'string' && text.length >= SHORTEST) texts.push([column, text]);
  }
  return texts;
}
