import type { Cost } from '../schemas/cost.ts';
import { monthOf } from '../values/calendar-date.ts';
import type { LedgerTable } from '../values/record-id.ts';
import type { Cell } from './cell.ts';
import { type Ledger, totalIn } from './ledger.ts';

/** The list that a cost is measured by: running the chapter by what was paid, raising money by what was received. */
export const baseTable = {
  management: 'disbursements',
  fundraising: 'donations',
} as const satisfies Record<Cost['kind'], LedgerTable>;

/** Sum of the list that a cost is measured by, over the months of its period. */
export const costBase = (
  ledger: Ledger,
  { kind, fromOn, toOn }: Pick<Cost, 'kind' | 'fromOn' | 'toOn'>,
): Cell => totalIn(ledger, { table: baseTable[kind], from: monthOf(fromOn), to: monthOf(toOn) });
