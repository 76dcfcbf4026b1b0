import { columnsOf } from '../../ingest/shape.ts';
import { rowProblem } from '../../ingest/source.ts';
import { calendarDaySchema } from '../../schemas/calendar-day.ts';
import { yearOf } from '../../values/calendar-date.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** A year's file holds days of that year, each once. */
export const calendarDayRule: ChapterRule = {
  codes: ['calendar-day'],
  check: ({ calendars }) =>
    calendars.flatMap(({ year, days }) => {
      const first = new Map<string, number>();
      return days.flatMap(({ value: { onDay: found }, source }) => {
        if (yearOf(found) !== year)
          return [rowProblem(source, 'on_day', 'calendar-day', { found, outside: 'yes', year })];
        const twice = first.get(found);
        if (twice === undefined) first.set(found, source.row);
        return twice === undefined ? [] : [rowProblem(source, 'on_day', 'calendar-day', { found, twice })];
      });
    }),
};

/** Working days of a year without an arrangement on file are guessed from weekends: an editor should know. */
export const calendarMissingRule: ChapterRule = {
  codes: ['calendar-missing'],
  needs: ['site'],
  check({ asOf, calendars, files, indicatorSets, shown }) {
    const year = yearOf(asOf);
    const counted = indicatorSets.some(({ value }) =>
      value.indicators.some(({ due, needs }) => [due, ...needs].some((one) => one.workdays !== undefined)),
    );
    const path = `data/calendars/${year}.csv`;
    if (!counted || calendars.some((one) => one.year === year) || files.some((one) => one.path === path))
      return [];
    const columns = [...columnsOf(calendarDaySchema).keys()].join(',');
    return [{ code: 'calendar-missing', at: { file: shown(path) }, values: { year, columns } }];
  },
};
