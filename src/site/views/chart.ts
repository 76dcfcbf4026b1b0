import type { ChartSpec } from '../../components/props/chart.ts';
import { monthsSpec } from '../../core/charts/months-chart.ts';
import { monthFlows } from '../../core/ledger/months.ts';
import type { Disclosures } from '../disclosures.ts';
import { days, monthOfYear } from '../format.ts';
import { messages } from '../messages.ts';
import { inWords } from './amount.ts';

/** Received and paid by month, in words and numbers from one object. */
export function monthsChart(
  { ledger }: Disclosures,
  span: { fundId?: string | undefined; from: string; to: string },
  language?: string,
): ChartSpec {
  const t = messages(language);
  const { flows, received, paid, peak } = monthsSpec(monthFlows(ledger, span));
  const { chart } = t.disclosures;
  return {
    title: peak
      ? chart.title(monthOfYear(peak.month), inWords(peak.fen, language), String(peak.percent))
      : chart.flat,
    unit: t.accounts.chart.wan,
    summary: chart.summary(days(span.from, span.to), inWords(received, language), inWords(paid, language)),
    months: flows.map((flow) => ({
      label: monthOfYear(flow.month),
      received: flow.received,
      paid: flow.paid,
    })),
  };
}
