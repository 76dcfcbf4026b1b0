import { columnsOf } from '../../ingest/shape.ts';
import { rowProblem } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
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

/** The State Council names the days off of a year in the autumn before it: from this day on they should be on file. */
const BY = '12-01';

/** Working days of a year without an arrangement on file are guessed: an editor should know before they are counted. */
export const calendarMissingRule: ChapterRule = {
  codes: ['calendar-missing'],
  needs: ['site'],
  check({ asOf, calendars, files, indicatorSets, shown }) {
    const counted = indicatorSets.some(({ value }) =>
      value.indicators.some(({ due, needs }) => [due, ...needs].some((one) => one.workdays !== undefined)),
    );
    if (!counted) return [];
    const now = yearOf(asOf);
    const years = asOf.slice('YYYY-'.length) >= BY ? [now, String(Number(now) + 1)] : [now];
    const columns = [...columnsOf(calendarDaySchema).keys()].join(',');
    return years.flatMap((year): Problem[] => {
      const path = `data/calendars/${year}.csv`;
      const read = calendars.find((one) => one.year === year);
      const next = year === now ? {} : { next: 'yes' };
      const at = { file: shown(path) };
      if (read?.days.some(({ value }) => value.basis === 'law'))
        return [{ code: 'calendar-missing', at, values: { year, ...next, law: 'yes' } }];
      // A file that could not be read has problems of its own.
      if (read || files.some((one) => one.path === path)) return [];
      return [{ code: 'calendar-missing', at, values: { year, ...next, none: 'yes', columns } }];
    });
  },
};
