import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import {
  type BudgetLine,
  budgetKinds,
  type PublicExpense,
  publicExpenseItems,
} from '../../schemas/budget.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

type Item = PublicExpense['item'];
const items = Object.keys(publicExpenseItems) as Item[]; // the keys of a literal
const columns = ['budget', 'actual'] as const;
const kindOf = { budget: 'budget', actual: 'final' } as const;

/** 科目 of the economic classification that say the same (政府收支分类科目). */
const codeOf: Readonly<Record<Exclude<Item, 'total'>, string>> = {
  abroad: '30212',
  'vehicle-purchase': '31013',
  'vehicle-running': '30231',
  reception: '30217',
};

function byYear({ registers }: ChapterView): Sourced<PublicExpense>[][] {
  const years = new Map<string, Sourced<PublicExpense>[]>();
  for (const one of registers['public-expenses'])
    years.set(one.value.year, [...(years.get(one.value.year) ?? []), one]);
  return [...years.values()];
}

const titleOf = (item: Item): string => publicExpenseItems[item][0];

/** Every year has its five lines, each once. */
export const publicExpenseItemsRule: ChapterRule = {
  codes: ['public-expense-items'],
  settles: true,
  check: (view) =>
    byYear(view).flatMap((rows) =>
      items.flatMap((item): Problem[] => {
        const [first, second] = rows.filter(({ value }) => value.item === item);
        const [any] = rows;
        if (!first && any) {
          const values = { year: any.value.year, missing: titleOf(item), code: item };
          return [rowProblem(any.source, 'item', 'public-expense-items', values)];
        }
        if (!second) return [];
        const values = { year: second.value.year, double: titleOf(item) };
        return [rowProblem(second.source, 'item', 'public-expense-items', values)];
      }),
    ),
};

/** The four add up to the total, in budget and accounts. */
export const publicExpenseSumRule: ChapterRule = {
  codes: ['public-expense-sum'],
  proves: ['sum-of-rows'],
  needs: ['public-expenses'],
  check: (view) =>
    byYear(view).flatMap((rows) =>
      columns.flatMap((column): Problem[] => {
        const total = rows.find(({ value }) => value.item === 'total');
        const stated = total?.value[column];
        if (!total || stated === undefined) return [];
        const parts = rows.filter(({ value }) => value.item !== 'total');
        const computed = parts.reduce((sum, { value }) => sum + (value[column] ?? 0), 0);
        if (computed === stated) return [];
        const terms: SumTerm[] = [
          ...parts.map(
            ({ value, source }): SumTerm => ({
              sign: '+',
              label: titleOf(value.item),
              amount: yuanText(value[column] ?? 0),
              at: { file: source.file, line: source.line },
            }),
          ),
          {
            sign: '-',
            label: '写的合计',
            amount: yuanText(stated),
            at: { file: total.source.file, line: total.source.line },
          },
          { sign: '=', label: '相差', amount: yuanText(computed - stated) },
        ];
        const gap: Gap = {
          identity: 'sum-of-rows',
          subject: `${total.value.id}.${column}`,
          difference: yuanText(computed - stated),
        };
        const values = {
          year: total.value.year,
          what: budgetKinds[kindOf[column]][0],
          stated: yuanText(stated),
          computed: yuanText(computed),
          difference: yuanText(Math.abs(computed - stated)),
        };
        return [rowProblem(total.source, column, 'public-expense-sum', values, terms, gap)];
      }),
    ),
};

const lineOf = (
  lines: readonly Sourced<BudgetLine>[],
  year: string,
  column: (typeof columns)[number],
  item: Exclude<Item, 'total'>,
): Sourced<BudgetLine> | undefined =>
  lines.find(
    ({ value }) =>
      value.side === 'basic' &&
      value.year === year &&
      value.kind === kindOf[column] &&
      value.code === codeOf[item],
  );

/** What is said of cars and receptions holds at least what basic expense says of the same 科目; projects may have paid more (B03: ties to B01 and B02). */
export const publicExpenseLineRule: ChapterRule = {
  codes: ['public-expense-line'],
  needs: ['public-expenses', 'budget-lines'],
  check: ({ registers }) =>
    registers['public-expenses'].flatMap(({ value, source }) =>
      columns.flatMap((column): Problem[] => {
        const { year, item } = value;
        const stated = value[column];
        if (item === 'total' || stated === undefined) return [];
        const line = lineOf(registers['budget-lines'], year, column, item);
        if (!line || line.value.amount <= stated) return [];
        const kind = budgetKinds[kindOf[column]][0];
        const values = {
          year,
          item: titleOf(item),
          what: `${kind}数`,
          stated: yuanText(stated),
          table: kind,
          line: line.value.title,
          computed: yuanText(line.value.amount),
          difference: yuanText(line.value.amount - stated),
        };
        const terms: SumTerm[] = [
          {
            sign: '+',
            label: line.value.title,
            amount: yuanText(line.value.amount),
            at: { file: line.source.file, line: line.source.line },
          },
          {
            sign: '-',
            label: titleOf(item),
            amount: yuanText(stated),
            at: { file: source.file, line: source.line },
          },
          { sign: '=', label: '相差', amount: yuanText(line.value.amount - stated) },
        ];
        return [rowProblem(source, column, 'public-expense-line', values, terms)];
      }),
    ),
};
