import { rowProblem } from '../../ingest/source.ts';
import { balancesOf, cellsOf, dataTo, openingOf } from '../../ledger/ledger.ts';
import type { Problem } from '../../problems/problem.ts';
import { type CalendarDate, lastDay, monthOf, monthsBetween, nextMonth } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Months after which money that lies still is asked about (F8: old balances not cleared). */
const LONG = 12;

const monthsSince = (from: CalendarDate, to: CalendarDate): number => monthsBetween(from, to).length - 1;

/** A fund that was closed, or in which nothing moved, for more than a year, and that still holds money. */
export const balanceAgedRule: ChapterRule = {
  codes: ['balance-aged'],
  needs: ['funds', 'batches', 'balances', 'ledgers'],
  check({ registers, ledger, asOf }) {
    const to = dataTo(ledger) ?? asOf;
    return registers.funds.flatMap(({ value: fund, source }): Problem[] => {
      const left = openingOf(ledger, fund.id, nextMonth(monthOf(to)));
      if (left === 0) return [];
      const moved = cellsOf(ledger, { fundId: fund.id })
        .map(({ key }) => key.month)
        .sort()
        .at(-1);
      const first = balancesOf(ledger, fund.id)[0]?.fromOn ?? fund.openedOn;
      const idle = moved === undefined ? first : lastDay(moved);
      const since = fund.closedOn ?? idle;
      const months = monthsSince(since, to);
      if (months <= LONG) return [];
      const values = {
        fund: fund.id,
        ...(fund.closedOn === undefined ? { idle } : { closed: fund.closedOn }),
        on: to,
        amount: yuanText(left),
        months,
      };
      return [rowProblem(source, fund.closedOn === undefined ? 'id' : 'closed_on', 'balance-aged', values)];
    });
  },
};
