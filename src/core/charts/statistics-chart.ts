import { type Statistic, type StatisticMetric, statisticUnitOf } from '../schemas/statistic.ts';
import { parsePeriod } from '../values/period.ts';
import type { ChartFinding, ChartSpec } from './chart-spec.ts';

const MOST = 6;

const endOf = ({ period }: Statistic): string => {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'days' ? parsed.to : '';
};

const isWholeYear = ({ period }: Statistic): boolean => /^\d{4}$/.test(period);

/** The last two whole years are compared: a year that is not over would always look like less. */
function findingOf(metric: StatisticMetric, lines: readonly Statistic[], latest: Statistic): ChartFinding {
  const whole = lines.filter(isWholeYear);
  const [before, last] = [whole.at(-2), whole.at(-1)];
  if (before && last)
    return {
      key: 'change',
      values: {
        metric,
        period: last.period,
        before: before.period,
        value: last.value,
        difference: last.value - before.value,
      },
    };
  const { period, value } = last ?? latest;
  return { key: 'count', values: { metric, period, value } };
}

/** One number over the years, of one area; undefined when it was counted less than twice. */
export function statisticSpec(
  metric: StatisticMetric,
  statistics: readonly Statistic[],
): ChartSpec | undefined {
  const own = statistics.filter((one) => one.metric === metric && endOf(one) !== '');
  const area = own.at(-1)?.area;
  const lines = own
    .filter((one) => one.area === area)
    .sort((a, b) => endOf(a).localeCompare(endOf(b)))
    .slice(-MOST);
  const latest = lines.at(-1);
  if (!latest || lines.length < 2) return undefined;
  return {
    kind: 'columns',
    unit: statisticUnitOf[metric],
    series: [{ key: metric, values: lines.map((one) => one.value) }],
    categories: lines.map((one) => one.period),
    finding: findingOf(metric, lines, latest),
  };
}
