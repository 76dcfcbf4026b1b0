import { rowProblem } from '../../ingest/source.ts';
import { cellsOf, totalIn } from '../../ledger/ledger.ts';
import type { Gap, SumTerm } from '../../problems/problem.ts';
import { monthOf } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** opening + received − paid = stated closing, per fund and period, to the 分. The message prints the whole sum. */
export const periodBalanceRule: ChapterRule = {
  codes: ['period-balance'],
  proves: ['period-balance'],
  needs: ['funds', 'batches', 'balances', 'ledgers'],
  check(view) {
    const { registers, ledger } = view;
    const funds = new Set(registers.funds.map(({ value }) => value.id));
    return registers.balances.flatMap(({ value, source }) => {
      if (!funds.has(value.fundId)) return [];
      const months = { fundId: value.fundId, from: monthOf(value.fromOn), to: monthOf(value.toOn) };
      const received = totalIn(ledger, { ...months, table: 'donations' });
      const paid = totalIn(ledger, { ...months, table: 'disbursements' });
      const computed = value.opening + received.fen - paid.fen;
      if (computed === value.closing) return [];
      const difference = yuanText(Math.abs(computed - value.closing));
      const at = { file: source.file, line: source.line };
      const terms: SumTerm[] = [
        { sign: '+', label: '期初结存', amount: yuanText(value.opening), at },
        ...listTerms(cellsOf(ledger, months), view),
        { sign: '=', label: '按明细应结存', amount: yuanText(computed) },
        { sign: '-', label: '账面写的期末结存', amount: yuanText(value.closing), at },
        { sign: '=', label: '相差', amount: yuanText(computed - value.closing) },
      ];
      const values = {
        fund: value.fundId,
        from: value.fromOn,
        to: value.toOn,
        computed: yuanText(computed),
        stated: yuanText(value.closing),
        direction: value.closing > computed ? '账面多' : '账面少',
        difference,
        row: source.row,
      };
      const gap: Gap = {
        identity: 'period-balance',
        subject: value.id,
        difference: yuanText(computed - value.closing),
      };
      return [rowProblem(source, 'closing', 'period-balance', values, terms, gap)];
    });
  },
};
