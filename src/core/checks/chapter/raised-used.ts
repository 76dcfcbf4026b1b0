import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { cellsOf } from '../../ledger/ledger.ts';
import { type PaidBy, paidBy, paidInAll } from '../../ledger/project.ts';
import type { Gap, Problem, SumTerm, Values } from '../../problems/problem.ts';
import type { Project } from '../../schemas/project.ts';
import { type CalendarDate, monthOf } from '../../values/calendar-date.ts';
import { type Fen, yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

/** What came back to a project in a month, in 分, ≤ 0. */
const returnedIn = ({ refunds }: ChapterView, projectId: string, on: CalendarDate): Fen =>
  refunds
    .filter(({ source: { header, cells } }) => {
      const cell = (column: string): string => cells[header.indexOf(column)] ?? '';
      return cell('project_id') === projectId && monthOf(cell('paid_on')) === monthOf(on);
    })
    .reduce((sum, { fen }) => sum + fen, 0);

const paidOn = (view: ChapterView, project: Project, on: CalendarDate): PaidBy =>
  paidBy(view.ledger, project, on, returnedIn(view, project.id, on));

const isPaid = ({ least, most }: PaidBy, used: Fen): boolean =>
  used >= least && (most === undefined || used <= most);

/** The amount nearest to what is stated that the lists allow. */
const boundOf = ({ least, most }: PaidBy, used: Fen): Fen =>
  used < least || most === undefined ? least : most;

/** A project on a day. */
interface ProjectDay {
  readonly view: ChapterView;
  readonly projectId: string;
  readonly on: CalendarDate;
}

/** What the lists say, as a sum that ends with what is stated and the difference. */
function sumOf(paid: PaidBy, { view, projectId, on }: ProjectDay, used: Fen): SumTerm[] {
  const { before, within, least, most } = paid;
  const bound = boundOf(paid, used);
  const month = monthOf(on);
  // Of a month of which the day is not the last, all may have been paid by then, or nothing but what came back.
  const counts = (one: string): boolean => one < month || (one === month && (!within || bound !== least));
  const all = cellsOf(view.ledger, { table: 'disbursements', projectId });
  const lists = all.filter(({ key }) => counts(key.month));
  const returned = least - before.fen;
  const came: SumTerm[] =
    within && returned !== 0
      ? [{ sign: bound === least ? '+' : '-', label: `${month} 退回`, amount: yuanText(returned) }]
      : [];
  return [
    ...listTerms(lists, view, { sign: '+' }),
    ...came,
    { sign: '-', label: '写的用出', amount: yuanText(used) },
    {
      sign: '=',
      label: `${least === most ? '' : '至少'}${used < bound ? '少写' : '多写'}`,
      amount: yuanText(Math.abs(bound - used)),
    },
  ];
}

function boundsOf({ least, most }: PaidBy): Values {
  if (most === undefined) return { least: yuanText(least) };
  return least === most ? { exact: yuanText(least) } : { from: yuanText(least), to: yuanText(most) };
}

function usedProblem(
  { value, source }: Sourced<{ readonly id: string; readonly used?: Fen | undefined }>,
  day: ProjectDay,
  paid: PaidBy,
): Problem[] {
  if (value.used === undefined || isPaid(paid, value.used)) return [];
  const { projectId: project, on } = day;
  const values = { project, on, stated: yuanText(value.used), ...boundsOf(paid) };
  const gap: Gap = {
    identity: 'raised-used',
    subject: `${value.id}.used`,
    difference: yuanText(boundOf(paid, value.used) - value.used),
  };
  return [rowProblem(source, 'used', 'project-used', values, sumOf(paid, day, value.used), gap)];
}

const LISTS = ['projects', 'batches', 'ledgers', 'ledger-projects'] as const;

/** Whether a wrong amount used is told by the lists. */
const isTold = ({ whole }: ChapterView): boolean => LISTS.every((part) => whole.has(part));

/** What a project says that it used is what the lists of payments say, at its close and at every report in between. */
export const projectUsedRule: ChapterRule = {
  codes: ['project-used'],
  proves: ['raised-used'],
  needs: LISTS,
  check(view) {
    const projects = new Map(view.registers.projects.map(({ value }) => [value.id, value]));
    const closed = view.registers.projects.flatMap((record) => {
      const { closedOn } = record.value;
      return closedOn === undefined
        ? []
        : usedProblem(
            record,
            { view, projectId: record.value.id, on: closedOn },
            paidInAll(view.ledger, record.value, closedOn),
          );
    });
    const progress = view.registers['project-progress'].flatMap((record) => {
      const { projectId, reportedOn } = record.value;
      const project = projects.get(projectId);
      return project
        ? usedProblem(record, { view, projectId, on: reportedOn }, paidOn(view, project, reportedOn))
        : [];
    });
    return [...closed, ...progress];
  },
};

/** raised = used + residual of a closed project. */
export const raisedUsedRule: ChapterRule = {
  codes: ['raised-used'],
  proves: ['raised-used'],
  needs: ['projects'],
  check: (view) =>
    view.registers.projects.flatMap(({ value, source }) => {
      const { id, raised, used, residual, closedOn } = value;
      if (raised === undefined || used === undefined || residual === undefined) return [];
      if (raised === used + residual) return [];
      // A wrong `used` that the lists can tell is told there.
      const paid = closedOn === undefined ? undefined : paidInAll(view.ledger, value, closedOn);
      if (paid && isTold(view) && paid.least === paid.most && raised === paid.least + residual) return [];
      const at = { file: source.file, line: source.line };
      const terms: SumTerm[] = [
        { sign: '+', label: '收到', amount: yuanText(raised), at },
        { sign: '-', label: '用出', amount: yuanText(used), at },
        { sign: '=', label: '应结余', amount: yuanText(raised - used) },
        { sign: '-', label: '写的结余', amount: yuanText(residual), at },
        { sign: '=', label: '相差', amount: yuanText(raised - used - residual) },
      ];
      const values = {
        project: id,
        computed: yuanText(raised - used),
        stated: yuanText(residual),
        difference: yuanText(Math.abs(raised - used - residual)),
      };
      const gap: Gap = {
        identity: 'raised-used',
        subject: id,
        difference: yuanText(raised - used - residual),
      };
      return [rowProblem(source, 'residual', 'raised-used', values, terms, gap)];
    }),
};
