import { rowProblem } from '../../ingest/source.ts';
import { isWholeMonths } from '../../ledger/audited.ts';
import { baseTable, costBase } from '../../ledger/cost-base.ts';
import { cellsOf } from '../../ledger/ledger.ts';
import type { SumTerm } from '../../problems/problem.ts';
import { costKinds } from '../../schemas/cost.ts';
import { tableTitles } from '../../schemas/tables.ts';
import { firstDay, lastDay, monthOf } from '../../values/calendar-date.ts';
import { parseDecimal, roundTo } from '../../values/decimal.ts';
import { yuanText } from '../../values/money.ts';
import { percentText } from '../../values/ratio.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** A cost is measured over whole months: parts of months cannot be held against the lists. */
export const costPeriodRule: ChapterRule = {
  codes: ['cost-period'],
  check: ({ registers }) =>
    registers.costs.flatMap(({ value, source }) => {
      const { id, fromOn, toOn } = value;
      if (fromOn > toOn || isWholeMonths(value)) return [];
      const column = fromOn.endsWith('-01') ? 'to_on' : 'from_on';
      const whole = { first: firstDay(monthOf(fromOn)), last: lastDay(monthOf(toOn)) };
      return [rowProblem(source, column, 'cost-period', { cost: id, from: fromOn, to: toOn, ...whole })];
    }),
};

/** The base of a cost is the sum of the list that measures it. */
export const costBaseRule: ChapterRule = {
  codes: ['cost-base'],
  proves: ['sum-of-rows'],
  needs: ['costs', 'batches', 'ledgers'],
  check: (view) =>
    view.registers.costs.flatMap(({ value, source }) => {
      const { id, kind, fromOn, toOn, base } = value;
      if (!isWholeMonths(value)) return [];
      const { fen } = costBase(view.ledger, value);
      const months = { from: monthOf(fromOn), to: monthOf(toOn) };
      if (base === fen) return [];
      const list = tableTitles[baseTable[kind]].zh;
      const at = { file: source.file, line: source.line };
      const terms: SumTerm[] = [
        ...listTerms(cellsOf(view.ledger, { ...months, table: baseTable[kind] }), view, { sign: '+' }),
        { sign: '=', label: '按名单', amount: yuanText(fen) },
        { sign: '-', label: '写的基数', amount: yuanText(base), at },
        { sign: '=', label: '相差', amount: yuanText(fen - base) },
      ];
      const values = {
        cost: id,
        kind: costKinds[kind][0],
        list,
        from: fromOn,
        to: toOn,
        stated: yuanText(base),
        computed: yuanText(fen),
      };
      return [
        rowProblem(source, 'base', 'cost-base', values, terms, {
          identity: 'sum-of-rows',
          subject: id,
          difference: yuanText(fen - base),
        }),
      ];
    }),
};

/** amount ÷ base, computed and never typed (F18). */
export const costRatioRule: ChapterRule = {
  codes: ['cost-ratio'],
  proves: ['ratio'],
  check: ({ registers }) =>
    registers.costs.flatMap(({ value: { id, amount, base, ratio }, source }) => {
      const computed = percentText(amount, base);
      if (ratio === computed) return [];
      const values = {
        cost: id,
        amount: yuanText(amount),
        base: yuanText(base),
        ...(ratio === undefined ? { absent: 'yes' } : { stated: ratio }),
        ...(computed === undefined ? { none: 'yes' } : { computed }),
      };
      return [rowProblem(source, 'ratio', 'cost-ratio', values)];
    }),
};

const exact = (text: string): bigint => roundTo(parseDecimal(text) ?? { units: 0n, scale: 0 }, 9);

/** A cost above its limit is true and unusual. */
export const costLimitRule: ChapterRule = {
  codes: ['cost-limit'],
  check: ({ registers }) =>
    registers.costs.flatMap(({ value: { id, kind, ratio, limit }, source }) => {
      if (ratio === undefined || limit === undefined || exact(ratio) <= exact(limit)) return [];
      return [
        rowProblem(source, 'ratio', 'cost-limit', { cost: id, kind: costKinds[kind][0], ratio, limit }),
      ];
    }),
};
