import { rowProblem, type Sourced } from '../../ingest/source.ts';
import {
  type Statistic,
  statisticMetrics,
  statisticUnitOf,
  statisticUnits,
} from '../../schemas/statistic.ts';
import { parsePeriod } from '../../values/period.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** The days of a period: `2025` and `2025-01-01/2025-12-31` are the same. */
const daysOf = (text: string): string => {
  const period = parsePeriod(text);
  return period?.kind === 'days' ? `${period.from}/${period.to}` : text;
};

/** A metric has one value for one period and area. */
export const statisticDoubleRule: ChapterRule = {
  codes: ['statistic-double'],
  check({ registers }) {
    const first = new Map<string, Sourced<Statistic>>();
    return registers.statistics.flatMap((record) => {
      const { metric, period, area, scope: of, value } = record.value;
      const key = `${metric}|${daysOf(period)}|${area}|${of}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, record);
        return [];
      }
      const values = {
        metric: statisticMetrics[metric][0],
        period,
        area,
        value,
        first: other.value.value,
        line: other.source.row,
      };
      return [rowProblem(record.source, 'metric', 'statistic-double', values)];
    });
  },
};

/** A metric is counted in one unit, year after year: else no year can be compared. */
export const statisticUnitRule: ChapterRule = {
  codes: ['statistic-unit'],
  check: ({ registers }) =>
    registers.statistics.flatMap(({ value: { metric, unit }, source }) => {
      const expected = statisticUnitOf[metric];
      if (unit === expected) return [];
      const values = {
        metric: statisticMetrics[metric][0],
        found: statisticUnits[unit][0],
        expected: statisticUnits[expected][0],
        code: expected,
      };
      return [rowProblem(source, 'unit', 'statistic-unit', values)];
    }),
};
