import { columnsOf } from '../../ingest/shape.ts';
import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { isWholeMonths } from '../../ledger/audited.ts';
import { goodsOf } from '../../ledger/goods-query.ts';
import { cellsOf } from '../../ledger/ledger.ts';
import { ownClosing, type SummaryFigure, summaryFigures } from '../../ledger/period-summary.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import { type Summary, summarySchema } from '../../schemas/summary.ts';
import { firstDay, lastDay, monthOf } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import { columnOf } from '../../values/property.ts';

import type { MoneyTable } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

const figures: readonly SummaryFigure[] = [
  'opening',
  'cashIn',
  'cashOut',
  'closing',
  'restrictedIn',
  'restrictedOut',
  'gifts',
  'goodsInValue',
  'cumulativeIn',
  'cumulativeOut',
];

const columns = columnsOf(summarySchema);

/** Whether its days are ends of whole months, as the books know them. */
const isOfMonths = (summary: Summary): boolean =>
  isWholeMonths(summary) && isWholeMonths({ fromOn: summary.cumulativeSinceOn, toOn: summary.toOn });

/** Days that are not the ends of months, with those that were surely meant. */
function periodProblems({ value, source }: Sourced<Summary>): Problem[] {
  const { id, fromOn, toOn, cumulativeSinceOn } = value;
  const wanted = [
    ['from_on', fromOn, firstDay(monthOf(fromOn))],
    ['to_on', toOn, lastDay(monthOf(toOn))],
    ['cumulative_since_on', cumulativeSinceOn, firstDay(monthOf(cumulativeSinceOn))],
  ] as const;
  return wanted.flatMap(([column, found, first]) =>
    found === first ? [] : [rowProblem(source, column, 'summary-period', { summary: id, found, first })],
  );
}

/** How the books come to a figure: the balances of the first day, and the lists of the period. */
function termsOf(figure: SummaryFigure, summary: Summary, view: ChapterView): SumTerm[] {
  const months = { from: monthOf(summary.fromOn), to: monthOf(summary.toOn) };
  const since = { ...months, from: monthOf(summary.cumulativeSinceOn) };
  const lists = (table: MoneyTable, span = months, restricted = false): SumTerm[] =>
    listTerms(
      cellsOf(view.ledger, { ...span, table }).filter(
        ({ key }) => !restricted || key.restriction === 'restricted',
      ),
      view,
      { sign: '+', ...(figure === 'gifts' ? { text: ({ gifts }) => String(gifts) } : {}) },
    );
  const opening = summaryFigures(view.ledger, summary).opening.value;
  const at = { file: view.shown('data/balances.csv') };
  const start: SumTerm = { sign: '+', label: '结存表和以前的名单', amount: yuanText(opening), at };
  const { fromOn: from, toOn: to } = summary;
  const goods = (): SumTerm[] => listTerms(goodsOf(view.ledger, { table: 'goods-received', from, to }), view);
  const of: Readonly<Record<SummaryFigure, () => SumTerm[]>> = {
    opening: () => [start],
    cashIn: () => lists('donations'),
    cashOut: () => lists('disbursements'),
    closing: () => [start, ...listTerms(cellsOf(view.ledger, months), view)],
    restrictedIn: () => lists('donations', months, true),
    restrictedOut: () => lists('disbursements', months, true),
    gifts: () => lists('donations'),
    goodsInValue: goods,
    cumulativeIn: () => lists('donations', since),
    cumulativeOut: () => lists('disbursements', since),
  };
  return of[figure]();
}

/** The figures that the books tell otherwise. */
function totalProblems({ value, source }: Sourced<Summary>, view: ChapterView): Problem[] {
  const books = summaryFigures(view.ledger, value);
  const at = { file: source.file, line: source.line };
  return figures.flatMap((figure) => {
    const [stated, computed] = [value[figure], books[figure].value];
    if (stated === computed) return [];
    const column = columnOf(figure);
    const text = figure === 'gifts' ? String : yuanText;
    const title = columns.get(column)?.meta.title ?? column;
    const terms: SumTerm[] = [
      ...termsOf(figure, value, view),
      { sign: '=', label: '按名单', amount: text(computed) },
      { sign: '-', label: `写的${title}`, amount: text(stated), at },
      { sign: '=', label: '相差', amount: text(computed - stated) },
    ];
    const gap: Gap = {
      identity: columns.get(column)?.meta.proof === 'sum-of-rows' ? 'sum-of-rows' : 'period-balance',
      subject: `${value.id}.${column}`,
      difference: text(computed - stated),
    };
    const values = {
      summary: value.id,
      stated: text(stated),
      computed: text(computed),
      unit: figure === 'gifts' ? '笔' : '元',
    };
    return [rowProblem(source, column, 'summary-total', values, terms, gap)];
  });
}

/** A summary covers whole months. */
export const summaryPeriodRule: ChapterRule = {
  codes: ['summary-period'],
  check: ({ registers }) =>
    registers.summaries.flatMap((summary) =>
      summary.value.fromOn > summary.value.toOn ? [] : periodProblems(summary),
    ),
};

/** Every figure of the chapter's own summaries is what the lists add up to. */
export const summaryTotalRule: ChapterRule = {
  codes: ['summary-total'],
  proves: ['sum-of-rows', 'period-balance'],
  needs: ['summaries', 'funds', 'batches', 'balances', 'ledgers'],
  check: (view) =>
    view.registers.summaries.flatMap((summary) =>
      summary.value.scope === 'own' && isOfMonths(summary.value) ? totalProblems(summary, view) : [],
    ),
};

/** opening + in − out = closing within a summary of a wider scope, whose rows stand in nobody's lists here. */
export const summaryBalanceRule: ChapterRule = {
  codes: ['summary-balance'],
  proves: ['period-balance'],
  check: ({ registers }) =>
    registers.summaries.flatMap(({ value, source }) => {
      const computed = ownClosing(value);
      if (value.scope === 'own' || value.closing === computed) return [];
      const difference = yuanText(computed - value.closing);
      const at = { file: source.file, line: source.line };
      const terms: SumTerm[] = [
        { sign: '+', label: '期初结存', amount: yuanText(value.opening) },
        { sign: '+', label: '收到', amount: yuanText(value.cashIn) },
        { sign: '-', label: '用出', amount: yuanText(value.cashOut) },
        { sign: '-', label: '写的期末结存', amount: yuanText(value.closing), at },
        { sign: '=', label: '相差', amount: difference },
      ];
      const values = {
        summary: value.id,
        stated: yuanText(value.closing),
        computed: yuanText(computed),
      };
      const gap: Gap = { identity: 'period-balance', subject: `${value.id}.closing`, difference };
      return [rowProblem(source, 'closing', 'summary-balance', values, terms, gap)];
    }),
};
