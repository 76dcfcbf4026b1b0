import { rowProblem } from '../../ingest/source.ts';
import type { Gap, SumTerm } from '../../problems/problem.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { giftsNamed } from '../gifts-named.ts';

/** A pledge is what has come of it and what has not: a promise, never an income. */
export const pledgeRule: ChapterRule = {
  codes: ['pledge-sum'],
  proves: ['raised-used'],
  needs: ['batches', 'ledgers'],
  check: (view) =>
    view.registers.pledges.flatMap(({ value, source }) => {
      const { id, amount, outstanding, giftIds = [] } = value;
      const gifts = giftsNamed(view, giftIds);
      if (!gifts) return [];
      const arrived = gifts.fen;
      const computed = arrived + outstanding;
      if (computed === amount) return [];
      const at = { file: source.file, line: source.line };
      const difference = yuanText(computed - amount);
      const terms: SumTerm[] = [
        ...gifts.terms,
        { sign: '+', label: '还没有到账', amount: yuanText(outstanding), at },
        { sign: '-', label: '认捐金额', amount: yuanText(amount), at },
        { sign: '=', label: '相差', amount: difference },
      ];
      const values = {
        pledge: id,
        stated: yuanText(amount),
        arrived: yuanText(arrived),
        outstanding: yuanText(outstanding),
        computed: yuanText(computed),
        rest: yuanText(amount - arrived),
        difference: yuanText(Math.abs(computed - amount)),
      };
      const gap: Gap = { identity: 'raised-used', subject: id, difference };
      return [rowProblem(source, 'outstanding', 'pledge-sum', values, terms, gap)];
    }),
};
