import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { type AnnualLedger, annualCells, annualLedger, type SplitFen, wholeOf } from '../../ledger/annual.ts';
import { linesUnder } from '../../ledger/lines.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { ActivityLine, BalanceSheetLine } from '../../schemas/financial-statement.ts';
import { type RegisterName, tableTitles } from '../../schemas/tables.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** An amount of a statement beside the ledger's. */
interface Compared {
  readonly column: string;
  readonly stated: number;
  readonly computed: number;
  /** How the books come to it. */
  readonly terms: readonly SumTerm[];
}

const partOf = (fen: SplitFen, { restriction }: BalanceSheetLine): number =>
  restriction === undefined ? wholeOf(fen) : fen[restriction];

/** What a line held at the beginning of its year, and the lists of the year. */
function ofBalance(line: BalanceSheetLine, year: AnnualLedger, view: ChapterView): Compared[] {
  const opening = partOf(year.opening, line);
  const at = { file: view.shown('data/balances.csv') };
  const start: SumTerm = { sign: '+', label: '年初结存', amount: yuanText(opening), at };
  const cells = annualCells(view.ledger, line);
  return [
    { column: 'opening', stated: line.opening, computed: opening, terms: [start] },
    {
      column: 'closing',
      stated: line.closing,
      computed: partOf(year.closing, line),
      terms: [start, ...listTerms(cells, view)],
    },
  ];
}

function ofActivity(line: ActivityLine, year: AnnualLedger, view: ChapterView): Compared[] {
  if (line.ledger === undefined) return [];
  const fen = year[line.ledger];
  const table = line.ledger === 'received' ? 'donations' : 'disbursements';
  return (['unrestricted', 'restricted'] as const).map((restriction) => ({
    column: restriction,
    stated: line[restriction],
    computed: fen[restriction],
    terms: listTerms(annualCells(view.ledger, { year: line.year, table, restriction }), view, { sign: '+' }),
  }));
}

function problemsOf(
  register: RegisterName,
  { value, source }: Sourced<BalanceSheetLine | ActivityLine>,
  view: ChapterView,
): Problem[] {
  const year =
    value.ledger === undefined || value.scope !== 'own' ? undefined : annualLedger(view.ledger, value.year);
  if (!year) return [];
  const all = 'opening' in value ? ofBalance(value, year, view) : ofActivity(value, year, view);
  return all.flatMap(({ column, stated, computed, terms: own }) => {
    if (stated === computed) return [];
    const difference = yuanText(computed - stated);
    const gap: Gap = { identity: 'statement', subject: `${value.id}.${column}.ledger`, difference };
    const terms: SumTerm[] = [
      ...own,
      { sign: '=', label: '按名单', amount: yuanText(computed) },
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
  check: (view) => lines(view).flatMap(([name, all]) => all.flatMap((line) => problemsOf(name, line, view))),
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
