import type { ChartView } from '../../../components/props/chart.ts';
import { functionsSpec } from '../../../core/charts/budget-chart.ts';
import { OTHERS } from '../../../core/charts/chart-spec.ts';
import { stepsSpec } from '../../../core/charts/steps-chart.ts';
import type { Steps } from '../../../core/ledger/steps.ts';
import type { BudgetLine } from '../../../core/schemas/budget.ts';
import { messages } from '../../messages.ts';
import { chartView } from './chart.ts';

/** How far the money of a campaign or project has come. */
export function stepsChart(steps: Steps, pledged: number, language?: string): ChartView {
  const { charts, money } = messages(language);
  const names: Readonly<Record<string, string>> = money.states.steps;
  return chartView(
    stepsSpec(steps, pledged),
    {
      formula: charts.formulas.steps,
      head: money.states.step,
      category: (key) => ({ name: names[key] ?? key, axis: names[key] ?? key, rest: key === 'pledged' }),
      series: () => charts.series.amount,
    },
    language,
  );
}

/** What a year's budget is for; undefined for less than two subjects. */
export function functionsChart(
  year: string,
  lines: readonly BudgetLine[],
  language?: string,
): ChartView | undefined {
  const { charts, money } = messages(language);
  const spec = functionsSpec(lines);
  const nameOf = (id: string): string =>
    id === OTHERS ? charts.others : (lines.find((one) => one.id === id)?.title ?? id);
  return (
    spec &&
    chartView(
      spec,
      {
        formula: charts.formulas.functions(year),
        head: money.budget.chartHead,
        category: (id) => ({ name: nameOf(id), axis: nameOf(id), rest: id === OTHERS }),
        series: () => money.budget.chartSeries,
      },
      language,
    )
  );
}
