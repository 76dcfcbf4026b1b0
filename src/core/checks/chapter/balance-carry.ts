import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Balance } from '../../schemas/balance.ts';
import { lastDay, monthOf, nextDay } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const isWholeMonths = ({ fromOn, toOn }: Balance): boolean =>
  fromOn.endsWith('-01') && toOn === lastDay(monthOf(toOn)) && fromOn <= toOn;

/** The stated balances of each fund, in the order of their days. */
export function byFund(balances: readonly Sourced<Balance>[]): Map<string, Sourced<Balance>[]> {
  const funds = new Map<string, Sourced<Balance>[]>();
  for (const one of [...balances].sort((a, b) => (a.value.fromOn < b.value.fromOn ? -1 : 1)))
    funds.set(one.value.fundId, [...(funds.get(one.value.fundId) ?? []), one]);
  return funds;
}

function carry(before: Sourced<Balance>, { value, source }: Sourced<Balance>): Problem | undefined {
  const date = nextDay(before.value.toOn);
  if (value.fromOn === date && value.opening === before.value.closing) return undefined;
  const late = value.fromOn !== date;
  return rowProblem(source, late ? 'from_on' : 'opening', 'balance-carry', {
    fund: value.fundId,
    previous: before.value.id,
    closing: yuanText(before.value.closing),
    opening: yuanText(value.opening),
    difference: yuanText(Math.abs(value.opening - before.value.closing)),
    ...(late ? { date } : { amount: 'yes' }),
  });
}

/** Stated periods are whole months and follow each other; what one closes with, the next opens with. */
export const balanceCarryRule: ChapterRule = {
  codes: ['balance-period', 'balance-carry'],
  needs: ['balances'],
  check({ registers }) {
    const problems: Problem[] = [];
    for (const { value, source } of registers.balances)
      if (!isWholeMonths(value)) {
        const column = value.fromOn.endsWith('-01') ? 'to_on' : 'from_on';
        const values = { balance: value.id, from: value.fromOn, to: value.toOn };
        problems.push(rowProblem(source, column, 'balance-period', values));
      }
    for (const periods of byFund(registers.balances).values())
      for (const [i, period] of periods.entries()) {
        const before = periods[i - 1];
        const problem = before && carry(before, period);
        if (problem) problems.push(problem);
      }
    return problems;
  },
};
