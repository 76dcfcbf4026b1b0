import type { ChartCategory, ChartView } from '../../../components/props/chart.ts';
import {
  type Address,
  batchAddress,
  batchPartAddress,
  fundAddress,
  projectAddress,
  yearAddress,
} from '../../../core/addresses/address.ts';
import { auditsSpec } from '../../../core/charts/audits-chart.ts';
import { campaignsSpec } from '../../../core/charts/campaigns-chart.ts';
import { OTHERS } from '../../../core/charts/chart-spec.ts';
import { monthsSpec } from '../../../core/charts/months-chart.ts';
import { purposesSpec } from '../../../core/charts/purposes-chart.ts';
import { waterfallSpec } from '../../../core/charts/waterfall-chart.ts';
import { fundsByYearSpec, yearsSpec } from '../../../core/charts/years-chart.ts';
import { cellsOf } from '../../../core/ledger/ledger.ts';
import { monthFlows } from '../../../core/ledger/months.ts';
import { lastDay, monthOf } from '../../../core/values/calendar-date.ts';
import type { MoneyTable } from '../../../core/values/record-id.ts';
import type { Disclosures } from '../../disclosures.ts';
import { days, month, monthOfYear } from '../../format.ts';
import { messages } from '../../messages.ts';
import { inWords } from '../amount.ts';
import { chartView } from './chart.ts';

const plain = (name: string): ChartCategory => ({ name, axis: name });

/** Months under an axis: those of one year by number; of several years, each year at its first month. */
function monthNames(months: readonly string[], language?: string) {
  const oneYear = new Set(months.map((one) => one.slice(0, 4))).size <= 1;
  const { years } = messages(language).charts;
  return (key: string): ChartCategory => {
    if (oneYear) return plain(monthOfYear(key));
    return { name: month(key), axis: key.endsWith('-01') ? years(key.slice(0, 4)) : '' };
  };
}

/** Years, the last one with its months when it is not over. */
function yearNames(to: string, language?: string) {
  const t = messages(language).charts;
  return (year: string): ChartCategory => {
    if (year !== to.slice(0, 4) || to.endsWith('-12-31')) return plain(t.years(year));
    const months = to === lastDay(to.slice(0, 7)) ? t.firstMonths(String(Number(to.slice(5, 7)))) : '';
    return {
      name: days(`${year}-01-01`, to),
      axis: months === '' ? t.years(year) : t.partYear(year, months),
    };
  };
}

/** The year that is not over, by its days; none when the books end with a year. */
const shortYear = (to: string): string[] =>
  to.endsWith('-12-31') ? [] : [days(`${to.slice(0, 4)}-01-01`, to)];

const tableOf = (series: string): MoneyTable => (series === 'paid' ? 'disbursements' : 'donations');

/** Where a month's money is added up: its one list, or the part of it that is a fund's; of several lists the year's page. */
const monthLink =
  ({ ledger }: Disclosures, fundId: string | undefined) =>
  (one: string, series: string): Address | undefined => {
    const table = tableOf(series);
    const lists = [
      ...new Set(cellsOf(ledger, { table, fundId, from: one, to: one }).map(({ batch }) => batch)),
    ];
    const [list] = lists;
    if (list === undefined) return undefined;
    if (lists.length > 1) return yearAddress(table, one.slice(0, 4));
    return fundId === undefined ? batchAddress(table, list) : batchPartAddress(table, list, 'fund', fundId);
  };

/** Received and paid by month, of one fund or of all. */
export function monthsChart(
  disclosures: Disclosures,
  span: { fundId?: string | undefined; from: string; to: string; of?: 'received' | 'paid' },
  language?: string,
): ChartView {
  const t = messages(language).charts;
  const flows = monthFlows(disclosures.ledger, span);
  const sum = (of: (flow: (typeof flows)[number]) => number): string =>
    inWords(
      flows.reduce((all, flow) => all + of(flow), 0),
      language,
    );
  return chartView(
    monthsSpec(flows, span.of),
    {
      formula: t.formulas.months,
      head: t.heads.month,
      category: monthNames(
        flows.map((flow) => flow.month),
        language,
      ),
      series: (key) => (key === 'paid' ? t.series.paid : t.series.received),
      link: monthLink(disclosures, span.fundId),
      summary: t.summary(
        days(span.from, span.to),
        sum((flow) => flow.received),
        sum((flow) => flow.paid),
      ),
    },
    language,
  );
}

const projectName = ({ registers }: Disclosures, id: string): string =>
  registers.projects.find((one) => one.id === id)?.title ?? id;

/** From a fund's opening to its closing: received by campaign, paid by project. */
export function waterfallChart(
  disclosures: Disclosures,
  span: { fundId: string; from: string; to: string },
  language?: string,
): ChartView {
  const t = messages(language).charts;
  const spec = waterfallSpec(disclosures.ledger, span);
  const sources = spec.categories.filter((key) => key.startsWith('received/')).length;
  const step = (key: string): string => {
    const [kind, id = ''] = key.split('/');
    if (kind === 'opening') return t.steps.opening;
    if (kind === 'closing') return t.steps.closing;
    if (kind === 'paid') return id === OTHERS ? t.steps.paidOthers : projectName(disclosures, id);
    if (id === OTHERS) return t.steps.receivedOthers;
    if (id === '') return sources === 1 ? t.steps.received : t.steps.gifts;
    return disclosures.registers.campaigns.find((one) => one.id === id)?.title ?? id;
  };
  return chartView(
    spec,
    {
      formula: spec.finding.key === 'nothing' ? undefined : t.formulas.waterfall,
      head: t.heads.step,
      category: (key) => plain(step(key)),
      series: () => t.series.amount,
    },
    language,
  );
}

/** Received, paid and closing by year; undefined while there is one year only. */
export function yearsChart({ ledger, dataTo: to }: Disclosures, language?: string): ChartView | undefined {
  const t = messages(language).charts;
  const spec = yearsSpec(ledger, to);
  const names: Readonly<Record<string, string>> = t.series;
  return (
    spec &&
    chartView(
      spec,
      {
        formula: t.formulas.years,
        head: t.heads.year,
        category: yearNames(to, language),
        short: shortYear(to),
        link: (year, series) => (series === 'closing' ? undefined : yearAddress(tableOf(series), year)),
        series: (key) => names[key] ?? key,
      },
      language,
    )
  );
}

/** Received by year and fund; undefined while there is one year or one fund only. */
export function fundsChart(disclosures: Disclosures, language?: string): ChartView | undefined {
  const t = messages(language).charts;
  const spec = fundsByYearSpec(disclosures.ledger);
  const nameOf = (id: string): string => (id === OTHERS ? t.others : disclosures.fund(id).title);
  return (
    spec &&
    chartView(
      spec,
      {
        formula: t.formulas.funds,
        head: t.heads.year,
        category: yearNames(disclosures.dataTo, language),
        short: shortYear(disclosures.dataTo),
        series: nameOf,
        link: (_, id) => (id === OTHERS ? undefined : fundAddress(id)),
      },
      language,
    )
  );
}

/** Paid by project, the largest first; undefined while less than two projects were paid for. */
export function purposesChart(
  disclosures: Disclosures,
  span: { from: string; to: string },
  language?: string,
): ChartView | undefined {
  const t = messages(language).charts;
  const spec = purposesSpec(disclosures.ledger, { from: monthOf(span.from), to: monthOf(span.to) });
  const nameOf = (id: string): string => (id === OTHERS ? t.steps.paidOthers : projectName(disclosures, id));
  return (
    spec &&
    chartView(
      spec,
      {
        formula: t.formulas.purposes(days(span.from, span.to)),
        head: t.heads.project,
        category: (id) => ({ ...plain(nameOf(id)), rest: id === OTHERS }),
        series: () => t.series.paid,
        link: (id) => (id === OTHERS ? undefined : projectAddress(id)),
      },
      language,
    )
  );
}

/** Received, paid and left of each campaign; undefined while nothing was received. */
export function campaignsChart({ ledger, registers }: Disclosures, language?: string): ChartView | undefined {
  const t = messages(language).charts;
  const spec = campaignsSpec(ledger, registers.campaigns);
  const names: Readonly<Record<string, string>> = t.series;
  return (
    spec &&
    chartView(
      spec,
      {
        formula: t.formulas.campaigns,
        head: t.heads.campaign,
        category: (id) => plain(registers.campaigns.find((one) => one.id === id)?.title ?? id),
        series: (key) => names[key] ?? key,
      },
      language,
    )
  );
}

/** What auditors signed, year by year; undefined while there is one year only. */
export function auditsChart({ registers }: Disclosures, language?: string): ChartView | undefined {
  const t = messages(language).charts;
  const spec = auditsSpec(registers.audits);
  const { income, expense, auditedClosing: closing } = t.series;
  const names: Readonly<Record<string, string>> = { income, expense, closing };
  return (
    spec &&
    chartView(
      spec,
      {
        formula: t.formulas.audits,
        head: t.heads.year,
        category: (year) => plain(t.years(year)),
        series: (key) => names[key] ?? key,
      },
      language,
    )
  );
}
