import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { type AnnualLedger, annualLedger, type SplitFen, wholeOf } from '../../ledger/annual.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { linesUnder } from '../../ledger/lines.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { ActivityLine, BalanceSheetLine } from '../../schemas/financial-statement.ts';
import { type RegisterName, tableTitles } from '../../schemas/tables.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** An amount of a statement beside the ledger's. */
interface Compared {
  readonly column: string;
  readonly stated: number;
  readonly computed: number;
}

const partOf = (fen: SplitFen, { restriction }: BalanceSheetLine): number =>
  restriction === undefined ? wholeOf(fen) : fen[restriction];

const ofBalance = (line: BalanceSheetLine, year: AnnualLedger): Compared[] =>
  (['opening', 'closing'] as const).map((column) => ({
    column,
    stated: line[column],
    computed: partOf(year[column], line),
  }));

function ofActivity(line: ActivityLine, year: AnnualLedger): Compared[] {
  if (line.ledger === undefined) return [];
  const fen = year[line.ledger];
  return [
    { column: 'unrestricted', stated: line.unrestricted, computed: fen.unrestricted },
    { column: 'restricted', stated: line.restricted, computed: fen.restricted },
  ];
}

function problemsOf(
  register: RegisterName,
  { value, source }: Sourced<BalanceSheetLine | ActivityLine>,
  ledger: Ledger,
): Problem[] {
  const year =
    value.ledger === undefined || value.scope !== 'own' ? undefined : annualLedger(ledger, value.year);
  if (!year) return [];
  const all = 'opening' in value ? ofBalance(value, year) : ofActivity(value, year);
  return all.flatMap(({ column, stated, computed }) => {
    if (stated === computed) return [];
    const difference = yuanText(computed - stated);
    const gap: Gap = { identity: 'statement', subject: `${value.id}.${column}.ledger`, difference };
    const terms: SumTerm[] = [
      { sign: '+', label: '按名单', amount: yuanText(computed) },
      {
        sign: '-',
        label: value.title,
        amount: yuanText(stated),
        at: { file: source.file, line: source.line },
      },
      { sign: '=', label: '相差', amount: difference },
    ];
    const words = {
      year: value.year,
      table: tableTitles[register].zh,
      line: value.title,
      what: source.columns.get(column)?.meta.title ?? column,
      stated: yuanText(stated),
      computed: yuanText(computed),
      difference: yuanText(Math.abs(computed - stated)),
    };
    return [rowProblem(source, column, 'statement-ledger', words, terms, gap)];
  });
}

const lines = ({ registers }: ChapterView) =>
  (['balance-sheets', 'activity-statements'] as const).map((name) => [name, registers[name]] as const);

/** What a report states and the lists add up to are the same where both mean the same (report = ledger, F8). */
export const statementLedgerRule: ChapterRule = {
  codes: ['statement-ledger'],
  proves: ['statement'],
  needs: ['balance-sheets', 'activity-statements', 'funds', 'batches', 'balances', 'ledgers'],
  check: (view) =>
    lines(view).flatMap(([name, all]) => all.flatMap((line) => problemsOf(name, line, view.ledger))),
};

/** A line at the end of a table is held against the lists, or says why it is not. Changes and transfers follow from the others. */
export const statementScopeRule: ChapterRule = {
  codes: ['statement-scope'],
  check: (view) =>
    lines(view).flatMap(([name, all]) => {
      const values: readonly (BalanceSheetLine | ActivityLine)[] = all.map(({ value }) => value);
      return all.flatMap(({ value, source }) => {
        const { side, ledger, note } = value;
        const isLeaf = linesUnder(values, value.id).length === 0;
        if (!isLeaf || ledger !== undefined || note !== undefined || side === 'transfer' || side === 'change')
          return [];
        const codes = Object.entries(source.columns.get('ledger')?.meta.codes ?? {})
          .map(([code, title]) => `${code} ${title.zh}`)
          .join('、');
        const words = { year: value.year, table: tableTitles[name].zh, line: value.title, codes };
        return [rowProblem(source, 'ledger', 'statement-scope', words)];
      });
    }),
};
