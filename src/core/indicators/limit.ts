import type { Limit } from '../schemas/indicator.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { addDays, addMonths } from '../values/calendar-steps.ts';
import { addWorkdays, type WorkCalendar } from '../values/work-calendar.ts';

/** Whether it says how long after an event something is due. */
export const isSpan = ({ days, workdays, months }: Limit): boolean =>
  days !== undefined || workdays !== undefined || months !== undefined;

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
