import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { flowsFor } from '../../ledger/purpose.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { UseChange } from '../../schemas/use-change.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { giftsNamed } from '../gifts-named.ts';

/** What the lists say was given, with its terms; undefined when they cannot tell. */
function givenBy(view: ChapterView, change: UseChange): readonly SumTerm[] | undefined {
  if (change.giftIds) return giftsNamed(view, change.giftIds)?.terms;
  if (change.campaignId === undefined) return undefined;
  const { received } = flowsFor(view.ledger, { campaignId: change.campaignId });
  const label = `募捐 ${change.campaignId} 收到 ${received.rows} 行`;
  return [{ sign: '+', label, amount: yuanText(received.fen) }];
}

/** A sum that an amount of a change must be. */
interface Claim {
  readonly column: 'given' | 'amount';
  readonly stated: number;
  readonly terms: readonly SumTerm[];
}

const fenOf = ({ sign, amount }: SumTerm): number =>
  (sign === '-' ? -1 : 1) * Number(amount.replace('.', ''));

function claimProblem({ value, source }: Sourced<UseChange>, { column, stated, terms }: Claim): Problem[] {
  const computed = terms.reduce((sum, term) => sum + fenOf(term), 0);
  if (computed === stated) return [];
  const difference = yuanText(computed - stated);
  const title = source.columns.get(column)?.meta.title ?? column;
  const at = { file: source.file, line: source.line };
  const whole: SumTerm[] = [
    ...terms,
    { sign: '-', label: title, amount: yuanText(stated), at },
    { sign: '=', label: '相差', amount: difference },
  ];
  const values = {
    change: value.id,
    [column]: yuanText(stated),
    computed: yuanText(computed),
    difference: yuanText(Math.abs(computed - stated)),
  };
  const gap: Gap = { identity: 'raised-used', subject: `${value.id}.${column}`, difference };
  return [rowProblem(source, column, 'use-change-sum', values, whole, gap)];
}

/** What goes to another use is what was given less what was used as it was given (公益事业捐赠法 18). */
export const useChangeSumRule: ChapterRule = {
  codes: ['use-change-sum'],
  proves: ['raised-used'],
  needs: ['use-changes', 'batches', 'ledgers', 'ledger-projects'],
  check: (view) =>
    view.registers['use-changes'].flatMap((change) => {
      const { given, used, amount } = change.value;
      const rows = givenBy(view, change.value);
      const at = { file: change.source.file, line: change.source.line };
      const left: SumTerm[] = [
        { sign: '+', label: '原来捐的', amount: yuanText(given), at },
        { sign: '-', label: '按原用途用了', amount: yuanText(used), at },
      ];
      return [
        ...(rows ? claimProblem(change, { column: 'given', stated: given, terms: rows }) : []),
        ...claimProblem(change, { column: 'amount', stated: amount, terms: left }),
      ];
    }),
};

/** A change says whose money it is: certain gifts, or a whole campaign. */
export const useChangeGiftsRule: ChapterRule = {
  codes: ['use-change-gifts'],
  check: ({ registers }) =>
    registers['use-changes'].flatMap(({ value: { id, giftIds, campaignId }, source }) => {
      if ((giftIds === undefined) !== (campaignId === undefined)) return [];
      const values = { change: id, ...(giftIds ? { both: 'yes' } : { none: 'yes' }) };
      return [rowProblem(source, 'gift_ids', 'use-change-gifts', values)];
    }),
};
