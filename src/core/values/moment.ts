import { isCalendarDate } from './calendar-date.ts';

/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`. Compared as text. */
export type Moment = string;

/** Whether the text is a minute that exists, in the form `2026-02-10 09:30`. */
export function isMoment(text: string): boolean {
  const found = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return found?.[1] !== undefined && isCalendarDate(found[1]);
}

/** The day of a minute. */
export const dayOf = (moment: Moment): string => moment.slice(0, 10);

/** ISO 8601 with the zone, for feeds: `2026-02-10T09:30:00+08:00`. */
export const isoMoment = (moment: Moment): string => `${dayOf(moment)}T${moment.slice(11)}:00+08:00`;
