import type { ChartView } from '../../../components/props/chart.ts';
import { statisticSpec } from '../../../core/charts/statistics-chart.ts';
import { type StatisticMetric, statisticMetrics } from '../../../core/schemas/statistic.ts';
import { lastDay } from '../../../core/values/calendar-date.ts';
import { parsePeriod } from '../../../core/values/period.ts';
import type { Disclosures } from '../../disclosures.ts';
import { messages } from '../../messages.ts';
import { isWholeYear, periodWords } from '../statistics.ts';
import { chartView } from './chart.ts';

/** A period under an axis: a year, and its months in a second line when it is not over. */
function axisOf(period: string, language?: string): string {
  const t = messages(language).charts;
  const parsed = parsePeriod(period);
  if (parsed?.kind !== 'days') return period;
  const { from, to } = parsed;
  const year = to.slice(0, 4);
  const begun = from === `${year}-01-01` && to === lastDay(to.slice(0, 7)) && !to.endsWith('-12-31');
  return begun ? t.partYear(year, t.firstMonths(String(Number(to.slice(5, 7))))) : t.years(year);
}

/** A chart for each of the metrics that was counted in two periods at least. */
export const statisticCharts = (
  metrics: readonly StatisticMetric[],
  { registers }: Disclosures,
  language?: string,
): ChartView[] =>
  metrics.flatMap((metric) => {
    const spec = statisticSpec(metric, registers.statistics);
    if (!spec) return [];
    const words = {
      formula: undefined,
      head: messages(language).charts.heads.period,
      category: (period: string) => ({
        name: periodWords(period, language),
        axis: axisOf(period, language),
      }),
      series: () => statisticMetrics[metric][0],
      short: spec.categories
        .filter((period) => !isWholeYear(period))
        .map((period) => periodWords(period, language)),
    };
    return [chartView(spec, words, language)];
  });
