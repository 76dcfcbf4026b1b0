import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { dataTo } from '../../ledger/ledger.ts';
import {
  allocationsOf,
  cellsOfWay,
  firstOvertaken,
  idOfWay,
  type MoneyStep,
  type Way,
  waysOf,
} from '../../ledger/steps.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import { type Allocation, allocationSteps } from '../../schemas/money-state.ts';
import { monthOf } from '../../values/calendar-date.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { listTerms } from '../list-terms.ts';

const stepTitles: Readonly<Record<MoneyStep, string>> = {
  received: '到账',
  planned: allocationSteps.planned[0],
  paid: '拨付',
  accounted: allocationSteps.accounted[0],
};

const wayTitle = (way: Way): string => `${'campaignId' in way ? '募捐' : '项目'} ${idOfWay(way)} `;

const valuesOf = ({ registers }: ChapterView): Allocation[] =>
  registers.allocations.map(({ value }) => value);

function totalsOf(
  view: ChapterView,
  way: Way,
  sources: ReadonlyMap<Allocation, Sourced<Allocation>>,
): Problem[] {
  const problems: Problem[] = [];
  const steps = Object.keys(allocationSteps) as Allocation['step'][]; // the keys of a literal
  for (const step of steps) {
    let computed = 0;
    const terms: SumTerm[] = [];
    for (const one of allocationsOf(valuesOf(view), way).filter((other) => other.step === step)) {
      const found = sources.get(one);
      if (!found) continue;
      const at = { file: found.source.file, line: found.source.line };
      computed += one.amount;
      terms.push({ sign: '+', label: one.decidedOn, amount: yuanText(one.amount), at });
      if (one.total === computed) continue;
      const difference = yuanText(computed - one.total);
      const values = {
        way: wayTitle(way),
        on: one.decidedOn,
        step: stepTitles[step],
        stated: yuanText(one.total),
        computed: yuanText(computed),
        difference: yuanText(Math.abs(computed - one.total)),
      };
      const whole: SumTerm[] = [
        ...terms,
        { sign: '-', label: '写的累计', amount: yuanText(one.total), at },
        { sign: '=', label: '相差', amount: difference },
      ];
      const gap: Gap = { identity: 'sum-of-rows', subject: one.id, difference };
      problems.push(rowProblem(found.source, 'total', 'step-total', values, whole, gap));
      break; // a wrong amount makes every later total wrong: it is told once
    }
  }
  return problems;
}

const sourcesOf = ({ registers }: ChapterView): Map<Allocation, Sourced<Allocation>> =>
  new Map(registers.allocations.map((one) => [one.value, one]));

/** What is written as the total so far of 计划 or 核销 is the sum of what was decided. */
export const stepTotalRule: ChapterRule = {
  codes: ['step-total'],
  proves: ['sum-of-rows'],
  needs: ['allocations'],
  check: (view) => waysOf(valuesOf(view)).flatMap((way) => totalsOf(view, way, sourcesOf(view))),
};

/** The allocation that comes last before a step was overtaken, else the first one: where an editor looks. */
function lastBefore(rows: readonly Allocation[], month: string): Allocation | undefined {
  return rows.filter((one) => monthOf(one.decidedOn) <= month).at(-1) ?? rows[0];
}

/** What makes up a step by the end of a month: lists, or decisions and vouchers line by line. */
function stepTerms(
  view: ChapterView,
  way: Way,
  { step, sign, on }: { step: MoneyStep; sign: SumTerm['sign']; on: string },
): SumTerm[] {
  const named = (term: SumTerm): SumTerm => ({ ...term, sign, label: `${stepTitles[step]}：${term.label}` });
  if (step === 'received' || step === 'paid') {
    const table = step === 'received' ? 'donations' : 'disbursements';
    const cells = cellsOfWay(view.ledger, way, monthOf(on)).filter((one) => one.table === table);
    return listTerms(cells, view).map(named);
  }
  return view.registers.allocations
    .filter(({ value }) => allocationsOf([value], way).length > 0)
    .filter(({ value }) => value.step === step && monthOf(value.decidedOn) <= monthOf(on))
    .map(({ value, source }) =>
      named({
        sign,
        label: value.decidedOn,
        amount: yuanText(value.amount),
        at: { file: source.file, line: source.line },
      }),
    );
}

/** 到账 ≥ 计划 ≥ 拨付 ≥ 核销 at the end of every month, for a campaign or a project. */
export const stepOrderRule: ChapterRule = {
  codes: ['step-order'],
  proves: ['raised-used'],
  needs: ['allocations', 'batches', 'ledgers', 'ledger-projects'],
  check(view) {
    const { ledger, asOf } = view;
    const sources = sourcesOf(view);
    return waysOf(valuesOf(view)).flatMap((way): Problem[] => {
      const found = firstOvertaken(ledger, valuesOf(view), way, dataTo(ledger) ?? asOf);
      if (!found) return [];
      const { step, before, on, fen, fenBefore } = found;
      const rows = allocationsOf(valuesOf(view), way);
      const own = rows.filter((one) => one.step === (step === 'paid' ? 'planned' : step));
      const at = lastBefore(own, monthOf(on));
      const row = at && sources.get(at);
      if (!row) return [];
      const difference = yuanText(fenBefore - fen);
      const values = {
        way: wayTitle(way),
        on,
        step: stepTitles[step],
        amount: yuanText(fen),
        before: stepTitles[before],
        limit: yuanText(fenBefore),
        difference: yuanText(fen - fenBefore),
      };
      const terms: SumTerm[] = [
        ...stepTerms(view, way, { step: before, sign: '+', on }),
        ...stepTerms(view, way, { step, sign: '-', on }),
        { sign: '=', label: '相差', amount: difference },
      ];
      const gap: Gap = { identity: 'raised-used', subject: `${idOfWay(way)}.${step}`, difference };
      return [rowProblem(row.source, 'amount', 'step-order', values, terms, gap)];
    });
  },
};
