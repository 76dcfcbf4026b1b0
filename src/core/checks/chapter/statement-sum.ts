import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { linesUnder } from '../../ledger/lines.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { ActivityLine, BalanceSheetLine } from '../../schemas/financial-statement.ts';
import { type RegisterName, tableTitles } from '../../schemas/tables.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** An amount of a statement that others must add up to. */
interface Claim {
  readonly line: Sourced<BalanceSheetLine | ActivityLine>;
  readonly column: string;
  readonly stated: number;
  readonly terms: readonly SumTerm[];
  readonly computed: number;
  readonly split?: true;
}

const titleOf = ({ source }: Claim['line'], column: string): string =>
  source.columns.get(column)?.meta.title ?? column;

/** Lines that stand below others add up to them, column by column. */
function downward<T extends BalanceSheetLine | ActivityLine>(
  lines: readonly Sourced<T>[],
  columns: readonly (keyof T & string)[],
): Claim[] {
  const values = lines.map(({ value }) => value);
  return lines.flatMap((line) => {
    const under = new Set(linesUnder(values, line.value.id));
    if (under.size === 0) return [];
    const rows = lines.filter(({ value }) => under.has(value));
    return columns.map((column): Claim => {
      const amount = (value: T): number => Number(value[column]); // the columns named are amounts
      return {
        line,
        column,
        stated: amount(line.value),
        computed: rows.reduce((sum, { value }) => sum + amount(value), 0),
        terms: rows.map(({ value, source }) => ({
          sign: '+',
          label: value.title,
          amount: yuanText(amount(value)),
          at: { file: source.file, line: source.line },
        })),
      };
    });
  });
}

/** Unrestricted and restricted make the total of a line. */
const across = (line: Sourced<ActivityLine>): Claim => {
  const { unrestricted, restricted, total } = line.value;
  return {
    line,
    column: 'total',
    stated: total,
    computed: unrestricted + restricted,
    terms: [
      { sign: '+', label: '非限定性', amount: yuanText(unrestricted) },
      { sign: '+', label: '限定性', amount: yuanText(restricted) },
    ],
    split: true,
  };
};

function problemOf(register: RegisterName, claim: Claim): Problem[] {
  const { line, column, stated, computed, terms } = claim;
  if (stated === computed) return [];
  const { value, source } = line;
  const difference = yuanText(computed - stated);
  const gap: Gap = {
    identity: 'statement',
    subject: `${value.id}.${column}${claim.split ? '.split' : ''}`,
    difference,
  };
  const words = {
    year: value.year,
    table: tableTitles[register].zh,
    line: value.title,
    what: titleOf(line, column),
    stated: yuanText(stated),
    computed: yuanText(computed),
    difference: yuanText(Math.abs(computed - stated)),
    ...(claim.split ? { split: 'yes' } : { under: terms.length }),
  };
  const whole: SumTerm[] = [
    ...terms,
    { sign: '-', label: '写的合计', amount: yuanText(stated), at: { file: source.file, line: source.line } },
    { sign: '=', label: '相差', amount: difference },
  ];
  return [rowProblem(source, column, 'statement-sum', words, whole, gap)];
}

const claimsIn = ({ registers }: ChapterView): [RegisterName, Claim][] => [
  ...downward(registers['balance-sheets'], ['opening', 'closing']).map((claim): [RegisterName, Claim] => [
    'balance-sheets',
    claim,
  ]),
  ...[
    ...downward(registers['activity-statements'], ['unrestricted', 'restricted']),
    ...registers['activity-statements'].map(across),
  ].map((claim): [RegisterName, Claim] => ['activity-statements', claim]),
];

/** Every total of the annual statements is the sum of its lines, and of its unrestricted and restricted part. */
export const statementSumRule: ChapterRule = {
  codes: ['statement-sum'],
  proves: ['statement'],
  settles: true,
  check: (view) => claimsIn(view).flatMap(([register, claim]) => problemOf(register, claim)),
};
