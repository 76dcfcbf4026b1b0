import { createEvents, type DateArray } from 'ics';
import { nextDay } from '../core/values/calendar-date.ts';
import { getDutyCalendar } from './board-files.ts';

const parts = (on: string): DateArray => [
  Number(on.slice(0, 4)),
  Number(on.slice(5, 7)),
  Number(on.slice(8)),
];

/**
 * Coming duties as a calendar (RFC 5545), one whole day each. Stamped with the chapter's own day: the same records give
 * the same bytes.
 */
export async function getCalendarText(): Promise<string> {
  const { name, asOf, entries } = await getDutyCalendar();
  const { error, value } = createEvents(
    entries.map(({ uid, on, title, note, url }) => ({
      uid,
      start: parts(on),
      end: parts(nextDay(on)),
      title,
      description: note,
      url,
      timestamp: Date.parse(`${asOf}T00:00:00Z`),
      transp: 'TRANSPARENT',
    })),
    { calName: name, productId: 'mingzhang' },
  );
  if (error || !value) throw error ?? new Error('no calendar');
  return value;
}
