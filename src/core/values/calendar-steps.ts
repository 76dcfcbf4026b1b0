import { type CalendarDate, daysFrom, daysInMonth, nextDay } from './calendar-date.ts';

/** The day `count` days later, by the calendar alone; the day itself is not counted (民法典 201). `count` ≥ 0. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let i = 0; i < count; i++) day = nextDay(day);
  return day;
}

/**
 * The same day of a later month; where that month is too short, its last day (民法典 202).
 * Three months are not 90 days. `count` ≥ 0.
 */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

// 1 January 2024 was a Monday.
const MONDAY: CalendarDate = '2024-01-01';

/** Saturday or Sunday. */
export const isWeekend = (date: CalendarDate): boolean => ((daysFrom(MONDAY, date) % 7) + 7) % 7 >= 5;
