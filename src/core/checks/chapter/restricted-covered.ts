import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { balancesOf, cellsOf, openingOf } from '../../ledger/ledger.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fund } from '../../schemas/fund.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

function overspent(
  { value: { id: fundId }, source }: Sourced<Fund>,
  { ledger }: ChapterView,
): Problem | undefined {
  const flows = new Map<string, number>();
  for (const { key, cell } of cellsOf(ledger, { fundId }))
    flows.set(key.month, (flows.get(key.month) ?? 0) + (key.state === 'received' ? cell.fen : -cell.fen));
  const months = [...flows.keys()].sort();
  let held = openingOf(ledger, fundId, months[0] ?? '');
  for (const month of months) {
    held += flows.get(month) ?? 0;
    if (held < 0) {
      const values = { fund: fundId, month, difference: yuanText(-held) };
      return rowProblem(source, 'restriction', 'restricted-overspent', values);
    }
  }
  return undefined;
}

/** At the end of every month a restricted fund has paid no more than it had (红十字会法 21, 慈善法 56). */
export const restrictedCoveredRule: ChapterRule = {
  codes: ['restricted-overspent'],
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
  check: ({ registers, ledger }) =>
    registers.funds.flatMap(({ value, source }) => {
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
    }),
};
