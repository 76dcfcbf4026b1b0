import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { balancesOf, cellsOf, openingOf } from '../../ledger/ledger.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { Fund } from '../../schemas/fund.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** The first month at whose end a fund had paid more than it had. */
function overspent({ value: { id: fundId }, source }: Sourced<Fund>, view: ChapterView): Problem | undefined {
  const { ledger } = view;
  const moved = new Map<string, { received: number; paid: number }>();
  for (const { key, cell } of cellsOf(ledger, { fundId })) {
    const sums = moved.get(key.month) ?? { received: 0, paid: 0 };
    sums[key.state] += cell.fen;
    moved.set(key.month, sums);
  }
  const months = [...moved.keys()].sort();
  const opening = openingOf(ledger, fundId, months[0] ?? '');
  let [received, paid] = [0, 0];
  for (const month of months) {
    received += moved.get(month)?.received ?? 0;
    paid += moved.get(month)?.paid ?? 0;
    const held = opening + received - paid;
    if (held >= 0) continue;
    const terms: SumTerm[] = [
      {
        sign: '+',
        label: '期初结存',
        amount: yuanText(opening),
        at: { file: view.shown('data/balances.csv') },
      },
      ...listTerms(cellsOf(ledger, { fundId, to: month }), view),
      { sign: '=', label: `到 ${month} 底结存`, amount: yuanText(held) },
    ];
    const values = { fund: fundId, month, difference: yuanText(-held) };
    const gap: Gap = { identity: 'restricted-covered', subject: fundId, difference: yuanText(held) };
    return rowProblem(source, 'restriction', 'restricted-overspent', values, terms, gap);
  }
  return undefined;
}

/** At the end of every month a restricted fund has paid no more than it had (红十字会法 21, 慈善法 56). */
export const restrictedCoveredRule: ChapterRule = {
  codes: ['restricted-overspent'],
  proves: ['restricted-covered'],
  needs: ['funds', 'batches', 'balances', 'ledgers'],
  check: (view) =>
    view.registers.funds
      .filter(({ value }) => value.restriction === 'restricted')
      .flatMap((fund) => overspent(fund, view) ?? []),
};

/** Every fund that moved has a stated balance from its first movement to the last published month. */
export const fundCoverRule: ChapterRule = {
  codes: ['fund-uncovered'],
  needs: ['funds', 'batches', 'balances', 'ledgers'],
  check: ({ registers, ledger }) => {
    const funds = new Set(registers.funds.map(({ value }) => value.id));
    // A balance of an unknown fund may be the one that is missed here.
    if (registers.balances.some(({ value }) => !funds.has(value.fundId))) return [];
    return registers.funds.flatMap(({ value, source }) => {
      const months = cellsOf(ledger, { fundId: value.id }).map(({ key }) => key.month);
      const covered = balancesOf(ledger, value.id);
      const open = months
        .filter(
          (month) =>
            !covered.some(({ fromOn, toOn }) => fromOn.slice(0, 7) <= month && month <= toOn.slice(0, 7)),
        )
        .sort()[0];
      if (open === undefined) return [];
      const values = { fund: value.id, from: open };
      return [rowProblem(source, 'id', 'fund-uncovered', values)];
    });
  },
};
