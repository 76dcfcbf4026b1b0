import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { auditedStatement, isWholeMonths } from '../../ledger/audited.ts';
import { isMonthEnd } from '../../ledger/compared.ts';
import { cellsOf, type LocatedCell } from '../../ledger/ledger.ts';
import { flowsFor } from '../../ledger/purpose.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { Audit } from '../../schemas/audit.ts';
import { firstDay, lastDay, monthOf } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { MoneyTable } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** An audited total beside the books'. */
interface Compared {
  readonly column: 'income' | 'expense' | 'closing';
  readonly what: string;
  readonly audited: number;
  readonly computed: number;
  /** How the books come to it. */
  readonly terms: readonly SumTerm[];
}

function ofPeriod({ income, expense, closing, ...audit }: Audit, view: ChapterView): Compared[] {
  const { ledger } = view;
  const books = auditedStatement(ledger, audit);
  if (!books) return [];
  const { opening, received, paid } = books;
  const months = { from: monthOf(audit.fromOn), to: monthOf(audit.toOn) };
  const within = (table: MoneyTable): LocatedCell[] => cellsOf(ledger, { ...months, table });
  const balances = { file: view.shown('data/balances.csv') };
  const start: SumTerm = { sign: '+', label: '期初结存', amount: yuanText(opening), at: balances };
  return [
    {
      column: 'income',
      what: '收入',
      audited: income,
      computed: received.fen,
      terms: listTerms(within('donations'), view),
    },
    {
      column: 'expense',
      what: '支出',
      audited: expense,
      computed: paid.fen,
      terms: listTerms(within('disbursements'), view, { sign: '+' }),
    },
    {
      column: 'closing',
      what: '结存',
      audited: closing,
      computed: books.closing,
      terms: [start, ...listTerms(cellsOf(ledger, months), view)],
    },
  ];
}

/** The income and expense of a campaign that was looked into, to the end of a month. */
function ofCampaign({ income, expense, campaignId, toOn }: Audit, view: ChapterView): Compared[] {
  if (campaignId === undefined || !isMonthEnd(toOn)) return [];
  const { received, paid } = flowsFor(view.ledger, { campaignId }, toOn);
  const within = (table: MoneyTable): LocatedCell[] =>
    cellsOf(view.ledger, { campaignId, table, to: monthOf(toOn) });
  return [
    {
      column: 'income',
      what: '收入',
      audited: income,
      computed: received.fen,
      terms: listTerms(within('donations'), view),
    },
    {
      column: 'expense',
      what: '支出',
      audited: expense,
      computed: paid.fen,
      terms: listTerms(within('disbursements'), view, { sign: '+' }),
    },
  ];
}

/** An event's money is no period of the books: its own three figures must agree. */
const ofEvent = ({ income, expense, closing }: Audit): Compared[] => [
  {
    column: 'closing',
    what: '结存',
    audited: closing,
    computed: income - expense,
    terms: [
      { sign: '+', label: '审定收入', amount: yuanText(income) },
      { sign: '-', label: '审定支出', amount: yuanText(expense) },
    ],
  },
];

function agreeProblems({ value, source }: Sourced<Audit>, view: ChapterView): Problem[] {
  const isEvent = value.kind === 'event';
  const at = { file: source.file, line: source.line };
  const lists = isEvent ? ofCampaign(value, view) : ofPeriod(value, view);
  return [...lists, ...(isEvent ? ofEvent(value) : [])]
    .filter(({ audited, computed }) => audited !== computed)
    .map(({ column, what, audited, computed, terms: own }) => {
      const difference = yuanText(computed - audited);
      const terms: SumTerm[] = [
        ...own,
        { sign: '=', label: '按名单', amount: yuanText(computed) },
        { sign: '-', label: `审定${what}`, amount: yuanText(audited), at },
        { sign: '=', label: '相差', amount: difference },
      ];
      const values = {
        audit: value.id,
        from: value.fromOn,
        to: value.toOn,
        what,
        direction: audited > computed ? '多' : '少',
        gap: yuanText(Math.abs(audited - computed)),
        computed: yuanText(computed),
        ...(isEvent && column === 'closing' ? { event: 'yes' } : { period: 'yes' }),
      };
      const gap: Gap = { identity: 'audit-agrees', subject: `${value.id}.${column}`, difference };
      return rowProblem(source, column, 'audit-agrees', values, terms, gap);
    });
}

/** What an auditor signed is what the lists add up to (审计与公示一致, F8). */
export const auditAgreesRule: ChapterRule = {
  codes: ['audit-agrees'],
  proves: ['audit-agrees'],
  needs: ['audits', 'funds', 'batches', 'balances', 'ledgers', 'ledger-projects'],
  check: (view) => view.registers.audits.flatMap((audit) => agreeProblems(audit, view)),
};

/** An audited period of whole months can be held against the books; parts of months cannot. */
export const auditPeriodRule: ChapterRule = {
  codes: ['audit-period'],
  check: ({ registers }) =>
    registers.audits.flatMap(({ value, source }) => {
      const { id, kind, fromOn, toOn } = value;
      if (kind === 'event' || fromOn > toOn || isWholeMonths(value)) return [];
      const column = fromOn.endsWith('-01') ? 'to_on' : 'from_on';
      const whole = { first: firstDay(monthOf(fromOn)), last: lastDay(monthOf(toOn)) };
      return [rowProblem(source, column, 'audit-period', { audit: id, from: fromOn, to: toOn, ...whole })];
    }),
};
