import { firstDay, lastDay } from '../../core/values/calendar-date.ts';

/** Dates are text and stay text: no `Date`, so no time zone can move a day. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/** `2026-10-31` → `2026 年 10 月 31 日`. Throws when the text is not of that form, as all functions here do. */
export function day(on: string): string {
  const [year] = partsOf(on, DAY);
  return `${year} 年 ${dayOfYear(on)}`;
}

/** `2026-10-31` → `10 月 31 日`: where the year stands nearby. */
export function dayOfYear(on: string): string {
  const [, month, date] = partsOf(on, DAY);
  return `${plain(month)} 月 ${plain(date)} 日`;
}

/** `2026-10` → `2026 年 10 月`. */
export function month(of: string): string {
  const [year] = partsOf(of, MONTH);
  return `${year} 年 ${monthOfYear(of)}`;
}

/** `2026-10` → `10 月`. */
export function monthOfYear(of: string): string {
  return `${plain(partsOf(of, MONTH)[1])} 月`;
}

/** `2026` → `2026 年`. */
export function year(of: string): string {
  return `${partsOf(of, /^(\d{4})$/)[0]} 年`;
}

/** Both days inclusive, said once where they are alike: `2026 年 1 月 1 日至 10 月 31 日`, `2026 年 10 月 1 日至 31 日`. */
export function days(from: string, to: string): string {
  return `${partsOf(from, DAY)[0]} 年 ${daysOfYear(from, to)}`;
}

/** The same without the first year: `1 月 1 日至 10 月 31 日`. */
export function daysOfYear(from: string, to: string): string {
  const [firstYear, firstMonth] = partsOf(from, DAY);
  const [lastYear, lastMonth, lastDate] = partsOf(to, DAY);
  if (from === to) return dayOfYear(from);
  if (firstYear !== lastYear) return `${dayOfYear(from)}至 ${day(to)}`;
  const end = firstMonth === lastMonth ? `${plain(lastDate)} 日` : dayOfYear(to);
  return `${dayOfYear(from)}至 ${end}`;
}

/** Whole years and months, shortly: `2026 年`, `2026 年 7 月至 9 月`, `2026 年 10 月`; any other days as `days` says them. */
export function months(from: string, to: string): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (from !== firstDay(first) || to !== lastDay(last)) return days(from, to);
  if (first === last) return month(first);
  if (from.slice(4) === '-01-01' && to === `${from.slice(0, 4)}-12-31`) return year(from.slice(0, 4));
  const end = first.slice(0, 4) === last.slice(0, 4) ? monthOfYear(last) : month(last);
  return `${month(first)}至 ${end}`;
}

/** `2026-02-10 09:30` → `2026 年 2 月 10 日 9:30`. */
export function moment(at: string): string {
  const [on, time] = partsOf(at, MOMENT);
  return `${day(on)} ${clock(time)}`;
}

/** `2026-02-10 09:30`, in China, for a `datetime` attribute: `2026-02-10T09:30+08:00`. */
export function machineMoment(at: string): string {
  const [on, time] = partsOf(at, MOMENT);
  return `${on}T${time}+08:00`;
}

/** `09:00`, `11:30` → `9:00–11:30`. */
export function clockTimes(from: string, to: string): string {
  return `${clock(from)}\u2013${clock(to)}`;
}

function clock(time: string): string {
  const [hour, minute] = partsOf(time, /^(\d{2}):(\d{2})$/);
  return `${plain(hour)}:${minute}`;
}

/** Its groups, of which a form has up to three. */
function partsOf(text: string, form: RegExp): readonly [string, string, string] {
  const found = form.exec(text);
  if (!found) throw new RangeError(`Not of the form ${form.source}: ${text}`);
  const [, first = '', second = '', third = ''] = found;
  return [first, second, third];
}

function plain(digits: string): string {
  return String(Number(digits));
}
