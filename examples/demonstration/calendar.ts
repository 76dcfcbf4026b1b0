/** Days are `YYYY-MM-DD` and months `YYYY-MM`, as text: they compare in calendar order. */

export const firstMonth = '2024-01';
export const lastMonth = '2026-10';
export const asOf = '2026-11-20';

const pad = (value: number) => String(value).padStart(2, '0');

export function nextMonth(month: string): string {
  const [year, number] = split(month);
  return number === 12 ? `${year + 1}-01` : `${year}-${pad(number + 1)}`;
}

/** Every month from `from` to `to`, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

export const months = monthsBetween(firstMonth, lastMonth);

export function firstDay(month: string): string {
  return `${month}-01`;
}

export function lastDay(month: string): string {
  const [year, number] = split(month);
  return `${month}-${pad(new Date(Date.UTC(year, number, 0)).getUTCDate())}`;
}

/** Every day from `from` to `to`, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}

/** Public holidays of more than three days, first and last day, as the State Council announced them. */
const holidays = [
  ['2024-02-10', '2024-02-17'],
  ['2024-05-01', '2024-05-05'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-28', '2025-02-04'],
  ['2025-05-01', '2025-05-05'],
  ['2025-10-01', '2025-10-08'],
  ['2026-02-15', '2026-02-23'],
  ['2026-05-01', '2026-05-05'],
  ['2026-10-01', '2026-10-07'],
] as const;

/** A day on which the office is open; shorter holidays and make-up days are left aside. */
export function isWorkday(day: string): boolean {
  if (holidays.some(([from, to]) => from <= day && day <= to)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The first workday on or after `day`. */
export function workdayFrom(day: string): string {
  return isWorkday(day) ? day : workdayFrom(nextDay(day));
}

function nextDay(day: string): string {
  const [year, number] = split(day);
  const next = new Date(Date.UTC(year, number - 1, Number(day.slice(8)) + 1));
  return next.toISOString().slice(0, 10);
}

function split(date: string): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}
