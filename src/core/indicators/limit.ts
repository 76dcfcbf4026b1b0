import type { Indicator, Limit } from '../schemas/indicator.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { addDays, addMonths } from '../values/calendar-steps.ts';
import { addWorkdays, type WorkCalendar } from '../values/work-calendar.ts';

/** The last day to publish after an event. Without a limit, the day of the event. */
export function dueAfter(
  event: CalendarDate,
  { days, workdays, months }: Limit,
  calendar: WorkCalendar,
): CalendarDate {
  if (months !== undefined) return addMonths(event, months);
  if (workdays !== undefined) return addWorkdays(event, workdays, calendar);
  return addDays(event, days ?? 0);
}

/** From so many days before its day on, a duty is due soon. */
const SOON = 30;
const MONTH = 30;

/**
 * Days of warning before the day of an indicator. Of what comes again and again, the last third of its time: a monthly list
 * would else be due soon on the day after it was published, and for ever.
 */
export function warningDays({ rule, days, workdays, months = 0 }: Indicator['due']): number {
  if (rule !== 'every') return SOON;
  return Math.min(SOON, Math.ceil((days ?? workdays ?? months * MONTH) / 3));
}
