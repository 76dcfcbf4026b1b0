import { isCalendarDate, suggestDate } from './calendar-date.ts';

/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`. Compared as text. */
export type Moment = string;

/** Whether the text is a minute that exists, in the form `2026-02-10 09:30`. */
export function isMoment(text: string): boolean {
  const found = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return found?.[1] !== undefined && isCalendarDate(found[1]);
}

/** The exact form of a minute that somebody wrote for people (`2026/2/10 9:30`), or undefined. Used in a proposed fix only. */
export function suggestMoment(text: string): Moment | undefined {
  const found = /^(\S+?)[T ]+(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.normalize('NFKC').trim());
  const date = found?.[1] === undefined ? undefined : suggestDate(found[1]);
  const moment = `${date} ${(found?.[2] ?? '').padStart(2, '0')}:${found?.[3]}`;
  return isMoment(moment) ? moment : undefined;
}

/** The day of a minute. */
export const dayOf = (moment: Moment): string => moment.slice(0, 10);

/** ISO 8601 with the zone, for feeds: `2026-02-10T09:30:00+08:00`. */
export const isoMoment = (moment: Moment): string => `${dayOf(moment)}T${moment.slice(11)}:00+08:00`;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** RFC 822 with the zone, for RSS: `Tue, 10 Feb 2026 09:30:00 +0800`. */
export function rssMoment(moment: Moment): string {
  const [year = 0, month = 1, day = 1] = dayOf(moment).split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const two = String(day).padStart(2, '0');
  return `${weekday}, ${two} ${MONTHS[month - 1]} ${year} ${moment.slice(11)}:00 +0800`;
}
