import { dayOfRow } from '../row-day.ts';
import type { RowRule } from '../row-rule.ts';

/** The day of a row lies within its list, and not in the future (the as-of day). */
export const dateRule: RowRule = {
  codes: ['date-outside-batch', 'date-after-as-of'],
  check(row, batch, { asOf }) {
    const { column, on: found } = dayOfRow(row);
    if (found > asOf) return [{ code: 'date-after-as-of', column, values: { found, asOf } }];
    if (found >= batch.fromOn && found <= batch.toOn) return [];
    const values = { found, batch: batch.id, from: batch.fromOn, to: batch.toOn };
    return [{ code: 'date-outside-batch', column, values }];
  },
};
