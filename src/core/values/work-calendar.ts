import { type CalendarDate, nextDay } from './calendar-date.ts';
import { isWeekend } from './calendar-steps.ts';

/** Days off and make-up days that no rule can compute: the State Council names them once a year. */
export interface WorkCalendar {
  /** Days that are not what their place in the week says. */
  readonly special: ReadonlyMap<CalendarDate, 'holiday' | 'workday'>;
  /** Years whose arrangement has been announced. Of any other year only weekends and the holidays of the law are known. */
  readonly announced: ReadonlySet<string>;
  /** What each year's days were taken from, as far as its file says it. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** Whether people work on a day: a make-up Saturday is a working day, a holiday on a Wednesday is none. */
export function isWorkday(date: CalendarDate, { special }: WorkCalendar): boolean {
  const named = special.get(date);
  return named === undefined ? !isWeekend(date) : named === 'workday';
}

/** The day on which `count` working days are over; the day itself is not counted. `count` ≥ 0. */
export function addWorkdays(date: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = nextDay(day);
    if (isWorkday(day, calendar)) left--;
  }
  return day;
}
