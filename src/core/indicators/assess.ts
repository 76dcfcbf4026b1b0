import type { Indicator, IndicatorSet, Need } from '../schemas/indicator.ts';
import { type CalendarDate, daysFrom, yearOf } from '../values/calendar-date.ts';
import { warningDays } from './limit.ts';
import type { DueDay, Evidence, Outcome } from './outcome.ts';
import { type PredicateKind, spanOf } from './predicate.ts';
import { predicateOf } from './predicates.ts';
import { refAddress } from './ref.ts';
import { type IndicatorView, recordsOf, statementEvidence } from './view.ts';

/** In the order in which they are tried; the worst for a reader is `missing`. */
export const states = ['not-applicable', 'missing', 'overdue', 'due-soon', 'published'] as const;
export type State = (typeof states)[number];

/** A need with the answer of its predicate. */
export interface AssessedNeed {
  readonly need: Need;
  readonly kind: PredicateKind;
  readonly outcome: Outcome;
}

/** An indicator on a day: its state, why, what proves it, and its days. */
export interface Assessment {
  readonly indicator: Indicator;
  readonly state: State;
  readonly needs: readonly AssessedNeed[];
  /** Each place once, in the order of the needs. */
  readonly evidence: readonly Evidence[];
  /** The next day that is not kept yet; past when the state is `overdue`. */
  readonly dueOn?: CalendarDate;
  /** Days that are not kept yet, the earliest first. */
  readonly open: readonly DueDay[];
  /** Days that were kept, early or late, the newest first. */
  readonly history: readonly DueDay[];
  /** Why it does not concern this chapter. */
  readonly reason?: string;
}

const withinDay = ({ fromOn, toOn }: { fromOn: string; toOn?: string | undefined }, day: string): boolean =>
  fromOn <= day && (toOn === undefined || day <= toOn);

function assessNeed(need: Need, indicator: Indicator, view: IndicatorView, set?: string): AssessedNeed {
  const found = predicateOf(need.check);
  // The check of the set has refused an unknown name.
  if (!found) throw new RangeError(`no predicate ${need.check}`);
  const around = { view, limit: indicator.due, indicatorId: indicator.id, set };
  const outcome = found.assess(need, around);
  const inWorkdays = found.timed && spanOf(need, around).workdays !== undefined;
  const dates = inWorkdays ? outcome.dates.map((day) => withDoubt(day, view)) : outcome.dates;
  return { need, kind: found.kind, outcome: { ...outcome, dates } };
}

const withDoubt = (day: DueDay, { calendar }: IndicatorView): DueDay =>
  day.doneOn === undefined && !calendar.announced.has(yearOf(day.dueOn))
    ? { ...day, provisional: true }
    : day;

function stateOf(
  needs: readonly AssessedNeed[],
  dueOn: CalendarDate | undefined,
  { asOf, warning }: { asOf: CalendarDate; warning: number },
): State {
  const lacks = needs.some(
    ({ kind, outcome }) =>
      !outcome.met && outcome.unmet.some(({ why }) => why !== 'late' || kind !== 'timeliness'),
  );
  if (lacks) return 'missing';
  if (dueOn === undefined) return 'published';
  if (dueOn < asOf) return 'overdue';
  return daysFrom(asOf, dueOn) <= warning ? 'due-soon' : 'published';
}

function onceEach(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const one of evidence) {
    const address = refAddress(one.ref);
    const known = seen.get(address);
    if (!known || (known.on === undefined && one.on !== undefined)) seen.set(address, one);
  }
  return [...seen.values()];
}

const byDay = (a: DueDay, b: DueDay): number => a.dueOn.localeCompare(b.dueOn);

/** Holds one indicator against the records. The first state that fits is its state. `set` is named unless it is the main one. */
export function assess(indicator: Indicator, view: IndicatorView, set?: string): Assessment {
  const exempt = view.registers['not-applicable'].find(
    (one) => one.indicatorId === indicator.id && withinDay(one, view.asOf),
  );
  if (exempt) {
    const [record] = recordsOf(view, 'not-applicable').filter(({ id }) => id === exempt.id);
    const evidence = record ? [statementEvidence(record, set)] : [];
    return {
      indicator,
      state: 'not-applicable',
      needs: [],
      evidence,
      open: [],
      history: [],
      reason: exempt.reasonText,
    };
  }
  const needs = indicator.needs.map((need) => assessNeed(need, indicator, view, set));
  const days = needs.flatMap(({ outcome }) => outcome.dates);
  const open = days.filter(({ doneOn }) => doneOn === undefined).sort(byDay);
  const dueOn = open[0]?.dueOn;
  return {
    indicator,
    state: stateOf(needs, dueOn, { asOf: view.asOf, warning: warningDays(indicator.due) }),
    needs,
    evidence: onceEach(needs.flatMap(({ outcome }) => outcome.evidence)),
    ...(dueOn === undefined ? {} : { dueOn }),
    open,
    history: days
      .filter(({ doneOn }) => doneOn !== undefined)
      .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || byDay(b, a)),
  };
}

/** A set of indicators held against the records. */
export interface AssessedSet {
  readonly set: IndicatorSet;
  /** Whether its board is the chapter's first: it has the short addresses. */
  readonly main: boolean;
  /** In the order of the set. */
  readonly assessments: readonly Assessment[];
}

/** Holds every set against the records, the main one first: the last by its id, so that a later year's takes the place of an earlier one's. */
export const assessSets = (sets: readonly IndicatorSet[], view: IndicatorView): AssessedSet[] =>
  [...sets]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((set, i) => {
      const named = i === 0 ? undefined : set.id;
      return {
        set,
        main: i === 0,
        assessments: set.indicators.map((indicator) => assess(indicator, view, named)),
      };
    });

/** Days past the due day; 0 when it has not passed. */
export const daysLate = (dueOn: CalendarDate | undefined, asOf: CalendarDate): number =>
  dueOn === undefined ? 0 : Math.max(0, daysFrom(dueOn, asOf));
