import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { linesUnder, sumUnder } from '../../ledger/lines.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import { type BudgetLine, budgetKinds, budgetParts, budgetSides } from '../../schemas/budget.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

type Lines = readonly Sourced<BudgetLine>[];

const sumOf = (lines: Lines): number => lines.reduce((all, { value }) => all + value.amount, 0);

/** Lines as terms of a sum that ends with what is stated and the difference. */
function termsOf(lines: Lines, stated: Sourced<BudgetLine>): SumTerm[] {
  const term = (sign: SumTerm['sign'], { value, source }: Sourced<BudgetLine>): SumTerm => ({
    sign,
    label: [value.code, value.title].filter((part) => part !== undefined).join(' '),
    amount: yuanText(value.amount),
    at: { file: source.file, line: source.line },
  });
  return [
    ...lines.map((one) => term('+', one)),
    term('-', stated),
    { sign: '=', label: '相差', amount: yuanText(sumOf(lines) - stated.value.amount) },
  ];
}

/** 下级加起来等于上级: every line with lines below it is their sum. */
export const budgetSumRule: ChapterRule = {
  codes: ['budget-sum'],
  proves: ['sum-of-rows'],
  needs: ['budget-lines'],
  check: ({ registers }) => {
    const lines = registers['budget-lines'];
    const values = lines.map(({ value }) => value);
    return lines.flatMap((line): Problem[] => {
      const { id, year, kind, title, amount } = line.value;
      const computed = sumUnder(values, id, (one) => one.amount);
      if (computed === undefined || computed === amount) return [];
      const under = new Set(linesUnder(values, id));
      const difference = yuanText(computed - amount);
      const gap: Gap = { identity: 'sum-of-rows', subject: id, difference };
      const words = {
        year,
        kind: budgetKinds[kind][0],
        line: title,
        count: under.size,
        stated: yuanText(amount),
        computed: yuanText(computed),
        difference: yuanText(Math.abs(computed - amount)),
      };
      const terms = termsOf(
        lines.filter((one) => under.has(one.value)),
        line,
      );
      return [rowProblem(line.source, 'amount', 'budget-sum', words, terms, gap)];
    });
  },
};

/** Two totals that must be equal: what is stated, and what it is held against. */
interface Balanced {
  readonly stated: Sourced<BudgetLine>;
  readonly against: Lines;
  readonly right: string;
}

function balancedIn(lines: Lines): Balanced[] {
  const total = (side: BudgetLine['side']): Sourced<BudgetLine> | undefined =>
    lines.find(({ value }) => value.side === side && value.parentId === undefined);
  const [income, expense, basic] = [total('income'), total('expense'), total('basic')];
  const parts = lines.filter(({ value }) => value.side === 'expense' && value.part === 'basic');
  return [
    ...(income && expense ? [{ stated: income, against: [expense], right: '支出合计' }] : []),
    ...(basic
      ? [{ stated: basic, against: parts, right: `功能分类里${budgetParts.basic[0]}各行的合计` }]
      : []),
  ];
}

/** The years and kinds of which there is a budget or final accounts, with their lines. */
function tablesOf({ registers }: ChapterView): Lines[] {
  const tables = new Map<string, Sourced<BudgetLine>[]>();
  for (const line of registers['budget-lines']) {
    const key = `${line.value.year} ${line.value.kind}`;
    tables.set(key, [...(tables.get(key) ?? []), line]);
  }
  return [...tables.values()];
}

/** Income equals expense; basic expense is the same by function and by economic class (B01 and B02: total income = total expense). */
export const budgetBalanceRule: ChapterRule = {
  codes: ['budget-balance'],
  proves: ['sum-of-rows'],
  needs: ['budget-lines'],
  check: (view) =>
    tablesOf(view)
      .flatMap(balancedIn)
      .flatMap(({ stated, against, right }): Problem[] => {
        const computed = sumOf(against);
        const { id, year, kind, side, amount } = stated.value;
        if (computed === amount) return [];
        const gap: Gap = {
          identity: 'sum-of-rows',
          subject: `${id}.balance`,
          difference: yuanText(computed - amount),
        };
        const words = {
          year,
          kind: budgetKinds[kind][0],
          left: budgetSides[side][0],
          right,
          stated: yuanText(amount),
          computed: yuanText(computed),
          difference: yuanText(Math.abs(computed - amount)),
        };
        return [rowProblem(stated.source, 'amount', 'budget-balance', words, termsOf(against, stated), gap)];
      }),
};
