import type { StateMark } from '../../../components/props/board.ts';
import { type Assessment, daysLate } from '../../../core/indicators/assess.ts';
import { warningDays } from '../../../core/indicators/limit.ts';
import type { DueDay } from '../../../core/indicators/outcome.ts';
import type { Indicator } from '../../../core/schemas/indicator.ts';
import { type CalendarDate, daysFrom, yearOf } from '../../../core/values/calendar-date.ts';
import { count, dayOfYear } from '../../format.ts';
import { messages } from '../../messages.ts';

/** A state in words, with days where it has them. */
export function markOf(
  { indicator, state, dueOn }: Assessment,
  asOf: CalendarDate,
  language?: string,
): StateMark {
  const t = messages(language).board;
  const days = dueOn === undefined ? {} : { dueOn, soon: warningDays(indicator.due) };
  if (state === 'overdue') return { state, label: t.late(count(daysLate(dueOn, asOf))), ...days };
  if (state === 'due-soon' && dueOn !== undefined) {
    const left = daysFrom(asOf, dueOn);
    return { state, label: left === 0 ? t.dueToday : t.left(count(left)), ...days };
  }
  // What is missing stays missing, whatever the day.
  return { state, label: t.states[state], ...(state === 'published' ? days : {}) };
}

/** How the due day is counted: `每 3 个月`, `定标后 2 个工作日`, `每年 5 月 31 日`. */
export function ruleText({ due }: Indicator, language?: string): string {
  const t = messages(language).board.clauses;
  const { rule, event, days, workdays, months, monthDay } = due;
  if (rule === 'standing') return t.standing;
  if (rule === 'yearly') return t.yearly(dayOfYear(`2024-${monthDay ?? '12-31'}`));
  const span =
    months !== undefined
      ? t.months(count(months))
      : workdays !== undefined
        ? t.workdays(count(workdays))
        : days === undefined || days === 0
          ? ''
          : t.days(count(days));
  return rule === 'every' ? t.every(span) : t.after(event?.zh ?? '', span);
}

/** Days between the due day and the day on which it was done: negative when early. */
export const lateness = ({ dueOn, doneOn }: DueDay): number => daysFrom(dueOn, doneOn ?? dueOn);

/** How early or late it was the last time; undefined when it was never due. */
export function lastText({ history }: Assessment, language?: string): string | undefined {
  const t = messages(language).board;
  const [last] = history;
  if (!last) return undefined;
  const days = lateness(last);
  if (days === 0) return t.lastOn;
  return days > 0 ? t.lastLate(count(days)) : t.lastEarly(count(-days));
}

/** That the due day may move, because the days off of its year are not announced; undefined when it stands. */
export function provisionalText({ open }: Assessment, language?: string): string | undefined {
  const [next] = open;
  return next?.provisional ? messages(language).board.provisional(yearOf(next.dueOn)) : undefined;
}
