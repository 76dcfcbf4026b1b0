/** A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`. Compared as text; never turned into an instant. */
export type CalendarDate = string;
/** A month, `YYYY-MM`. */
export type Month = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; month counts from 1. 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether the text is a day that exists, in the form `2026-03-02`. */
export function isCalendarDate(text: string): boolean {
  const found = FORM.exec(text);
  if (!found) return false;
  const day = Number(found[3]);
  return day >= 1 && day <= daysInMonth(Number(found[1]), Number(found[2]));
}

/** `2026-03-02` → `2026-03`. */
export const monthOf = (date: CalendarDate): Month => date.slice(0, 7);
/** `2026-03-02` → `2026`. */
export const yearOf = (date: CalendarDate): string => date.slice(0, 4);

/** First day of a month. */
export const firstDay = (month: Month): CalendarDate => `${month}-01`;
/** Last day of a month. */
export function lastDay(month: Month): CalendarDate {
  return `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, '0')}`;
}

/** The day after, by the calendar alone. */
export function nextDay(date: CalendarDate): CalendarDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  if (day < daysInMonth(year, month)) return `${date.slice(0, 8)}${String(day + 1).padStart(2, '0')}`;
  return firstDay(nextMonth(monthOf(date)));
}

// Days since 1 March of year 0, counted in years that begin in March: a leap day is then the last of its year.
function dayNumber(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const monthDays = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * year + leapDays + monthDays + Number(date.slice(8));
}

/** Days from one day to another: 0 for the same day, negative when `to` comes first. */
export const daysFrom = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** `2026-12` → `2027-01`. */
export function nextMonth(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number < 12
    ? `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
    : `${String(year + 1).padStart(4, '0')}-01`;
}

/** Every month from the one of `from` to the one of `to`, both included. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month);
  return months;
}

/** The day of a spreadsheet's serial number (1 is 1900-01-01, 61 is 1900-03-01), from 1901 to 2099; undefined for others. */
export function dayOfSerial(serial: number): CalendarDate | undefined {
  if (!Number.isInteger(serial) || serial < 367 || serial > 73050) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/**
 * The exact form of a day that somebody wrote for people (`2026.3.2`, `2026年3月2日`, `20260302`, `2026/3/2 14:30`, a spreadsheet's `46083`), or undefined when it is not
 * surely one. Used in a proposed fix, and where a person looks at what became of a foreign list; never to read data.
 */
export function suggestDate(text: string): CalendarDate | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?$/, '');
  // Days of 2000 to 2099; an amount of money in a column of days is not told from them, so this stays a proposal.
  if (/^[3-7]\d{4}$/.test(plain) && Number(plain) > 36525) return dayOfSerial(Number(plain));
  const found =
    /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!found) return undefined;
  const date = `${found[1]}-${(found[2] ?? '').padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** Today in Asia/Shanghai (UTC+8 without summer time since 1992). */
export function todayInShanghai(now: Date): CalendarDate {
  return new Date(now.getTime() + 8 * 3600_000).toISOString().slice(0, 10);
}
