import { rowProblem } from '../../ingest/source.ts';
import { isMonthEnd, ownTotal } from '../../ledger/compared.ts';
import { cellsOf } from '../../ledger/ledger.ts';
import type { SumTerm } from '../../problems/problem.ts';
import { platforms } from '../../schemas/comparison.ts';
import { lastDay, monthOf } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** A total of the platform can be held against the lists at the end of a month. */
export const platformDayRule: ChapterRule = {
  codes: ['platform-day'],
  check: ({ registers }) =>
    registers['platform-comparisons'].flatMap(({ value: { id, asOfOn }, source }) => {
      if (isMonthEnd(asOfOn)) return [];
      const values = { comparison: id, found: asOfOn, last: lastDay(monthOf(asOfOn)) };
      return [rowProblem(source, 'as_of_on', 'platform-day', values)];
    }),
};

/** The platform shows what our lists say, or the register says why not; where they agree there is nothing to explain. */
export const platformTotalRule: ChapterRule = {
  codes: ['platform-total'],
  proves: ['same-figure'],
  needs: ['platform-comparisons', 'batches', 'ledgers', 'ledger-projects'],
  check: (view) =>
    view.registers['platform-comparisons'].flatMap(({ value, source }) => {
      const { id, platform, asOfOn, campaignId, platformTotal, differenceText } = value;
      if (!isMonthEnd(asOfOn)) return [];
      const own = ownTotal(view.ledger, value);
      const difference = platformTotal - own;
      if ((difference === 0) === (differenceText === undefined)) return [];
      const at = { file: source.file, line: source.line };
      const terms: SumTerm[] = [
        { sign: '+', label: `${platforms[platform][0]}的合计`, amount: yuanText(platformTotal), at },
        ...listTerms(cellsOf(view.ledger, { table: 'donations', campaignId, to: monthOf(asOfOn) }), view).map(
          (term): SumTerm => ({ ...term, sign: '-', label: `本会名单${term.label}` }),
        ),
        { sign: '=', label: '相差', amount: yuanText(difference) },
      ];
      const values = {
        comparison: id,
        platform: platforms[platform][0],
        asOf: asOfOn,
        stated: yuanText(platformTotal),
        own: yuanText(own),
        ...(difference === 0 ? { equal: 'yes' } : { difference: yuanText(Math.abs(difference)) }),
      };
      const column = difference === 0 ? 'difference_text' : 'platform_total';
      return [rowProblem(source, column, 'platform-total', values, terms)];
    }),
};
