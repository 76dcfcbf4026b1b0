import type { Audit } from '../schemas/audit.ts';
import { lastDay, monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { Ledger } from './ledger.ts';
import { buildStatement, type Statement } from './statement.ts';
import type { YearStatements } from './statements.ts';

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

/** An audited figure beside the line of the annual statements that means the same. */
export interface AuditedLine {
  readonly audit: Audit;
  readonly name: 'income' | 'expense' | 'closing';
  readonly fen: Fen;
  readonly stated: Fen;
  /** stated − audited. */
  readonly difference: Fen;
}

/** What auditors signed for the gifts of a whole year beside the lines of its statements that are held against the same lists. */
export function auditedBeside(own: YearStatements, audits: readonly Audit[]): AuditedLine[] {
  const audit = audits.find(
    ({ kind, scope, fromOn, toOn }) =>
      kind !== 'event' &&
      scope === own.scope &&
      fromOn === `${own.year}-01-01` &&
      toOn === `${own.year}-12-31`,
  );
  if (!audit) return [];
  const sides = [
    ['income', own.activity.find((one) => one.ledger === 'received')?.total],
    ['expense', own.activity.find((one) => one.ledger === 'paid')?.total],
    ['closing', own.balance.find((one) => one.side === 'asset' && one.ledger === 'held')?.closing],
  ] as const;
  return sides.flatMap(([name, stated]) =>
    stated === undefined ? [] : [{ audit, name, fen: audit[name], stated, difference: stated - audit[name] }],
  );
}
