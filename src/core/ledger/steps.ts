import type { Allocation } from '../schemas/money-state.ts';
import { type CalendarDate, lastDay, type Month, monthOf, monthsBetween } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { Ledger, LocatedCell } from './ledger.ts';
import type { Purpose } from './purpose.ts';

/** Where the steps of a yuan are counted: a campaign, or a project as far as no campaign pays for it. */
export type Way = Purpose;

/** 到账, 计划, 拨付, 核销: every step but 认捐, which is a promise and no money. */
const moneySteps = ['received', 'planned', 'paid', 'accounted'] as const;
export type MoneyStep = (typeof moneySteps)[number];

/** What had reached each step by a day, in 分. */
export interface Steps {
  /** undefined for a project: its fund receives for several. */
  readonly received: Fen | undefined;
  readonly planned: Fen;
  readonly paid: Fen;
  readonly accounted: Fen;
}

const wayOf = ({ projectId, campaignId }: Allocation): Way =>
  campaignId === undefined ? { projectId } : { campaignId };

/** The id of a way's campaign or project. */
export const idOfWay = (way: Way): string => ('campaignId' in way ? way.campaignId : way.projectId);

const keyOf = (way: Way): string => `${'campaignId' in way ? 'campaign' : 'project'} ${idOfWay(way)}`;

/** Every way that an allocation names, each once, in the order of the register. */
export const waysOf = (allocations: readonly Allocation[]): Way[] => [
  ...new Map(allocations.map((one) => [keyOf(wayOf(one)), wayOf(one)])).values(),
];

/** The allocations of a way, in the order of their days. */
export const allocationsOf = (allocations: readonly Allocation[], way: Way): Allocation[] =>
  allocations
    .filter((one) => keyOf(wayOf(one)) === keyOf(way))
    .sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0));

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((all, one) => all + one, 0);

/** The cells of a way, up to the end of a month. */
export const cellsOfWay = (ledger: Ledger, way: Way, month: Month): LocatedCell[] =>
  ledger.cells.filter(
    ({ key }) =>
      key.month <= month &&
      ('campaignId' in way
        ? key.campaign === way.campaignId
        : key.project === way.projectId && key.campaign === ''),
  );

/** What had reached each step by the end of a month. */
export function stepsBy(ledger: Ledger, allocations: readonly Allocation[], way: Way, month: Month): Steps {
  const cells = cellsOfWay(ledger, way, month);
  const moved = (table: 'donations' | 'disbursements'): Fen =>
    sum(cells.filter((one) => one.table === table).map(({ cell }) => cell.fen));
  const taken = (step: Allocation['step']): Fen =>
    sum(
      allocationsOf(allocations, way)
        .filter((one) => one.step === step && monthOf(one.decidedOn) <= month)
        .map((one) => one.amount),
    );
  return {
    received: 'campaignId' in way ? moved('donations') : undefined,
    planned: taken('planned'),
    paid: moved('disbursements'),
    accounted: taken('accounted'),
  };
}

/** A step that went beyond the one before it. */
export interface Overtaken {
  readonly step: Exclude<MoneyStep, 'received'>;
  readonly before: MoneyStep;
  readonly on: CalendarDate;
  readonly fen: Fen;
  readonly fenBefore: Fen;
}

function overtakenIn(steps: Steps, on: CalendarDate): Overtaken[] {
  const pairs = [
    ['received', 'planned'],
    ['planned', 'paid'],
    ['paid', 'accounted'],
  ] as const;
  return pairs.flatMap(([before, step]) => {
    const [fenBefore, fen] = [steps[before], steps[step]];
    return fenBefore !== undefined && fen > fenBefore ? [{ step, before, on, fen, fenBefore }] : [];
  });
}

/** The first month at whose end a step was beyond the one before; `to` is the last day that is published. */
export function firstOvertaken(
  ledger: Ledger,
  allocations: readonly Allocation[],
  way: Way,
  to: CalendarDate,
): Overtaken | undefined {
  const months = allocationsOf(allocations, way).map((one) => one.decidedOn);
  const [first] = months;
  if (first === undefined) return undefined;
  const last = [...months, to].sort().at(-1) ?? to;
  for (const month of monthsBetween(first, last)) {
    const [found] = overtakenIn(stepsBy(ledger, allocations, way, month), lastDay(month));
    if (found) return found;
  }
  return undefined;
}

/** Steps of several ways taken together; a campaign's money goes one way only. */
export function stepsTogether(all: readonly Steps[]): Required<Steps> & { readonly received: Fen } {
  return {
    received: sum(all.map((one) => one.received ?? 0)),
    planned: sum(all.map((one) => one.planned)),
    paid: sum(all.map((one) => one.paid)),
    accounted: sum(all.map((one) => one.accounted)),
  };
}

/** What was promised for a campaign or project, and how much of it has not come, in 分: no step, and in no total. */
export function pledgedFor(
  pledges: readonly {
    readonly campaignId?: string | undefined;
    readonly projectId?: string | undefined;
    readonly amount: Fen;
    readonly outstanding: Fen;
  }[],
  way: Way,
): { readonly pledged: Fen; readonly outstanding: Fen } {
  const own = pledges.filter((one) =>
    'campaignId' in way
      ? one.campaignId === way.campaignId
      : one.projectId === way.projectId && one.campaignId === undefined,
  );
  return { pledged: sum(own.map((one) => one.amount)), outstanding: sum(own.map((one) => one.outstanding)) };
}

/** What lies in the account between 到账 and 拨付; undefined for a project. */
export const leftBetween = ({ received, paid }: Steps): Fen | undefined =>
  received === undefined ? undefined : received - paid;

/** What has come of a pledge. */
export const arrivedOf = ({
  amount,
  outstanding,
}: {
  readonly amount: Fen;
  readonly outstanding: Fen;
}): Fen => amount - outstanding;
