import { type RowSource, rowProblem } from '../../ingest/source.ts';
import { differenceOf, type Equation, equationsOf, yearsOfStatements } from '../../ledger/statements.ts';
import type { Problem, SumTerm } from '../../problems/problem.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

type Sources = ReadonlyMap<Equation['stated']['line'], RowSource>;

/** The words of a kind of equation, for the sentences of the problem. */
const kindOf = (name: Equation['name']): string => name.split('-')[0] ?? name;

function unbalanced(equation: Equation, sources: Sources): Problem[] {
  const { name, column, stated, terms } = equation;
  const difference = differenceOf(equation);
  const source = sources.get(stated.line);
  if (difference === 0 || !source) return [];
  const at = (line: Equation['stated']['line']): Pick<SumTerm, 'at'> => {
    const own = sources.get(line);
    return own ? { at: { file: own.file, line: own.line } } : {};
  };
  const day = (sign: 1 | -1): string => (kindOf(name) === 'moved' ? (sign === 1 ? '年末' : '年初') : '');
  const whole: SumTerm[] = [
    ...terms.map(
      ({ sign, fen, line }): SumTerm => ({
        sign: sign === 1 ? '+' : '-',
        label: `${line.title}${day(sign)}`,
        amount: yuanText(fen),
        ...at(line),
      }),
    ),
    { sign: '-', label: stated.line.title, amount: yuanText(stated.fen), ...at(stated.line) },
    { sign: '=', label: '相差', amount: yuanText(difference) },
  ];
  const values = {
    year: stated.line.year,
    line: stated.line.title,
    [kindOf(name)]: source.columns.get(column)?.meta.title ?? column,
    stated: yuanText(stated.fen),
    computed: yuanText(difference + stated.fen),
    difference: yuanText(Math.abs(difference)),
  };
  const gap = {
    identity: 'statement',
    subject: `${stated.line.id}.${column}.${kindOf(name)}`,
    difference: yuanText(difference),
  } as const;
  return [rowProblem(source, column, 'statement-balance', values, whole, gap)];
}

/** Assets = liabilities + net assets; income − expense = change in net assets; a year opens with what the last one closed with. */
export const statementBalanceRule: ChapterRule = {
  codes: ['statement-balance'],
  proves: ['statement'],
  needs: ['balance-sheets', 'activity-statements'],
  check({ registers }) {
    const lines = [...registers['balance-sheets'], ...registers['activity-statements']];
    const sources: Sources = new Map(lines.map(({ value, source }) => [value, source]));
    const years = yearsOfStatements(
      registers['balance-sheets'].map(({ value }) => value),
      registers['activity-statements'].map(({ value }) => value),
    );
    return years.flatMap((own) => equationsOf(own, years).flatMap((one) => unbalanced(one, sources)));
  },
};
