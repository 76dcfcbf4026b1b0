import type { Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import { type CalendarDay, calendarDaySchema } from '../schemas/calendar-day.ts';
import type { WorkCalendar } from '../values/work-calendar.ts';
import { calendarYear } from './inventory.ts';
import type { RegisterTexts } from './read-registers.ts';

/** The days of one year's file, and the year that its name says. */
export interface ReadCalendar {
  readonly year: string;
  readonly days: readonly Sourced<CalendarDay>[];
}

/** Reads `data/calendars/<year>.csv`, every year that there is. */
export async function readCalendars(
  paths: readonly string[],
  { textOf, shown, onProblem, onRows }: RegisterTexts,
): Promise<ReadCalendar[]> {
  const calendars: ReadCalendar[] = [];
  for (const path of paths) {
    const year = calendarYear(path);
    const text = year === undefined ? undefined : await textOf(path);
    if (year === undefined || text === undefined) continue;
    const days: Sourced<CalendarDay>[] = [];
    const onRow = (row: Sourced<CalendarDay>): number => days.push(row);
    const { rows } = readTable({ file: shown(path), text, schema: calendarDaySchema, onRow, onProblem });
    onRows(rows ?? 0);
    calendars.push({ year, days });
  }
  return calendars;
}

/** The calendar that working days are counted with. A year is announced when no day of it rests on the law alone. */
export function workCalendarOf(calendars: readonly ReadCalendar[]): WorkCalendar {
  const days = calendars.flatMap((one) => one.days.map(({ value }) => value));
  const announced = calendars.filter((one) => one.days.every(({ value }) => value.basis === 'notice'));
  return {
    special: new Map(days.map(({ onDay, kind }) => [onDay, kind])),
    announced: new Set(announced.map(({ year }) => year)),
    sources: new Map(
      calendars.flatMap(({ year, days: own }) => {
        const source = own.find(({ value }) => value.sourceText !== undefined)?.value.sourceText;
        return source === undefined ? [] : [[year, source]];
      }),
    ),
  };
}
