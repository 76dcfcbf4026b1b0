import type { Audit } from '../schemas/audit.ts';
import { lastDay, monthOf } from '../values/calendar-date.ts';
import type { Ledger } from './ledger.ts';
import { buildStatement, type Statement } from './statement.ts';

/** Whether a period is whole months: from the first day of one to the last day of one. */
export const isWholeMonths = ({
  fromOn,
  toOn,
}: {
  readonly fromOn: string;
  readonly toOn: string;
}): boolean => fromOn.endsWith('-01') && toOn === lastDay(monthOf(toOn)) && fromOn <= toOn;

/**
 * The books of an audited period, all funds: what audited income, expense and closing must equal. undefined where the books cannot tell:
 * an audit of one event or of a wider scope, parts of months, or days before the first or after the last stated balance.
 */
export function auditedStatement(
  ledger: Ledger,
  { kind, scope, fromOn, toOn }: Pick<Audit, 'kind' | 'scope' | 'fromOn' | 'toOn'>,
): Statement | undefined {
  if (kind === 'event' || scope !== 'own' || !isWholeMonths({ fromOn, toOn })) return undefined;
  const inside =
    ledger.balances.some((one) => one.fromOn <= fromOn) && ledger.balances.some((one) => one.toOn >= toOn);
  return inside ? buildStatement(ledger, { from: fromOn, to: toOn }) : undefined;
}
