import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { isWholeMonths } from '../../ledger/audited.ts';
import type { Gap, Problem, Values } from '../../problems/problem.ts';
import type { Balance } from '../../schemas/balance.ts';
import { firstDay, lastDay, monthOf, nextDay } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** The stated balances of each fund, in the order of their days. */
function byFund(balances: readonly Sourced<Balance>[]): Map<string, Sourced<Balance>[]> {
  const funds = new Map<string, Sourced<Balance>[]>();
  for (const one of [...balances].sort((a, b) => (a.value.fromOn < b.value.fromOn ? -1 : 1)))
    funds.set(one.value.fundId, [...(funds.get(one.value.fundId) ?? []), one]);
  return funds;
}

function carry({ value: before }: Sourced<Balance>, { value, source }: Sourced<Balance>): Problem[] {
  const problems: Problem[] = [];
  const fund = { fund: value.fundId, previous: before.id };
  const next = nextDay(before.toOn);
  if (value.fromOn !== next)
    problems.push(
      rowProblem(source, 'from_on', 'balance-carry', {
        ...fund,
        until: before.toOn,
        from: value.fromOn,
        next,
      }),
    );
  if (value.opening !== before.closing) {
    const values = {
      ...fund,
      closing: yuanText(before.closing),
      opening: yuanText(value.opening),
      difference: yuanText(Math.abs(value.opening - before.closing)),
    };
    const gap: Gap = {
      identity: 'period-balance',
      subject: `${value.id}.opening`,
      difference: yuanText(before.closing - value.opening),
    };
    problems.push(rowProblem(source, 'opening', 'balance-carry', values, [], gap));
  }
  return problems;
}

/** The whole months that were surely meant. */
const months = ({ fromOn, toOn }: Balance): Values =>
  fromOn <= toOn ? { first: firstDay(monthOf(fromOn)), last: lastDay(monthOf(toOn)) } : { unknown: 'yes' };

/** Stated periods are whole months and follow each other; what one closes with, the next opens with. */
export const balanceCarryRule: ChapterRule = {
  codes: ['balance-period', 'balance-carry'],
  proves: ['period-balance'],
  needs: ['balances'],
  check({ registers }) {
    const problems: Problem[] = [];
    for (const { value, source } of registers.balances)
      if (!isWholeMonths(value)) {
        const column = value.fromOn.endsWith('-01') ? 'to_on' : 'from_on';
        const values = { balance: value.id, from: value.fromOn, to: value.toOn, ...months(value) };
        problems.push(rowProblem(source, column, 'balance-period', values));
      }
    for (const periods of byFund(registers.balances).values())
      for (const [i, period] of periods.entries()) {
        const before = periods[i - 1];
        if (before && isWholeMonths(before.value) && isWholeMonths(period.value))
          problems.push(...carry(before, period));
      }
    return problems;
  },
};
