import { type CalendarDate, daysInMonth, isCalendarDate } from './calendar-date.ts';

/** What a figure speaks of: days, both included, or everything up to now. */
export type Period =
  | { readonly kind: 'days'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'cumulative' };

const days = (from: string, to: string): Period | undefined =>
  isCalendarDate(from) && isCalendarDate(to) && from <= to ? { kind: 'days', from, to } : undefined;

/** `2024`, `2024-q3`, `2024-03`, `2023-05-01/2025-12-31` or `cumulative`; undefined for any other form. */
export function parsePeriod(text: string): Period | undefined {
  if (text === 'cumulative') return { kind: 'cumulative' };
  if (/^\d{4}$/.test(text)) return days(`${text}-01-01`, `${text}-12-31`);
  const quarter = /^(\d{4})-q([1-4])$/.exec(text);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    const end = daysInMonth(Number(quarter[1]), last);
    return days(
      `${quarter[1]}-${String(last - 2).padStart(2, '0')}-01`,
      `${quarter[1]}-${String(last).padStart(2, '0')}-${end}`,
    );
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    const end = daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
    return days(`${text}-01`, `${text}-${String(end).padStart(2, '0')}`);
  }
  const [from, to, more] = text.split('/');
  return from !== undefined && to !== undefined && more === undefined ? days(from, to) : undefined;
}
