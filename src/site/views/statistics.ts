import type { RecordColumn, RecordRow } from '../../components/props/records.ts';
import type { Scope } from '../../components/props/statement.ts';
import type { Cell } from '../../components/props/tables.ts';
import { paperAddress } from '../../core/addresses/address.ts';
import {
  type Statistic,
  type StatisticMetric,
  statisticMetrics,
  statisticUnitOf,
  statisticUnits,
} from '../../core/schemas/statistic.ts';
import { scope } from '../../core/schemas/vocabulary.ts';
import { lastDay, monthOf } from '../../core/values/calendar-date.ts';
import { parsePeriod } from '../../core/values/period.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, days } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { type Covered, shorterNote, unlikeNote } from './unlike.ts';

/** Yearly numbers as a table: one line a period, the latest first, one column a metric. */
export interface YearsTable {
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly RecordRow[];
  readonly stamp: Scope;
  /** In what its numbers differ, beside their periods. */
  readonly unlike: string | undefined;
  /** What each number covers. */
  readonly covered: readonly Covered[];
  /** The latest period, and its numbers in one sentence. */
  readonly period: string;
  readonly facts: string;
}

/** `2025`, or its first and last day. */
export const isWholeYear = (period: string): boolean => {
  const parsed = parsePeriod(period);
  return (
    parsed?.kind === 'days' &&
    parsed.from.endsWith('-01-01') &&
    parsed.to === `${parsed.from.slice(0, 4)}-12-31`
  );
};

const ends = ({ period }: Statistic): string => {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'days' ? parsed.to : '';
};

/** `2024 年`, or the days of a period that is no whole year. */
export function periodWords(period: string, language?: string): string {
  const t = messages(language).services;
  const parsed = parsePeriod(period);
  if (parsed?.kind !== 'days') return period;
  const { from, to } = parsed;
  const year = from.slice(0, 4);
  if (!from.endsWith('-01-01') || year !== to.slice(0, 4)) return days(from, to);
  if (to.endsWith('-12-31')) return t.year(year);
  return to === lastDay(monthOf(to))
    ? t.months(year, String(Number(to.slice(5, 7))))
    : t.partial(days(from, to));
}

/** The numbers of some metrics; undefined when none of them was ever counted. */
export function yearsTable(
  metrics: readonly StatisticMetric[],
  { registers, documents }: Disclosures,
  language?: string,
): YearsTable | undefined {
  const t = messages(language).services;
  const own = registers.statistics.filter((one) => metrics.includes(one.metric));
  const counted = metrics.filter((metric) => own.some((one) => one.metric === metric));
  const lines = [...new Map(own.map((one) => [`${one.period}|${one.area}`, one])).values()].sort((a, b) =>
    ends(b).localeCompare(ends(a)),
  );
  const [last] = lines;
  if (!last) return undefined;
  const scopes = [...new Set(own.map((one) => scope[one.scope][0]))].sort();
  const scopeOf = (metric: StatisticMetric): string =>
    [...new Set(own.filter((one) => one.metric === metric).map((one) => scope[one.scope][0]))].join(
      messages(language).unlike.joiner,
    );
  const latest = own.filter((one) => one.period === last.period);
  const covered = latest.map((one) => ({
    scope: scope[one.scope][0],
    asOf: ends(one),
    unit: t.stampUnit,
  }));
  const short = lines
    .filter(({ period }) => !isWholeYear(period))
    .map((line) => periodWords(line.period, language));
  const areas = new Set(own.map((one) => one.area));
  const unitOf = (metric: StatisticMetric): string => statisticUnits[statisticUnitOf[metric]][0];
  const nameOf = (metric: StatisticMetric): string => statisticMetrics[metric][0];
  const briefOf = (metric: StatisticMetric): string => t.brief[metric] ?? nameOf(metric);
  const at = (line: Statistic, metric: StatisticMetric): Statistic | undefined =>
    own.find((one) => one.metric === metric && one.period === line.period && one.area === line.area);
  const sourceOf = (line: Statistic): Cell => {
    const id = counted.map((metric) => at(line, metric)?.documentId).find((one) => one !== undefined);
    const document = documents.find((one) => one.id === id);
    return document && { label: document.title, href: href(paperAddress(document)) };
  };
  const lineName = (line: Statistic): string =>
    (areas.size > 1 ? `${line.area}，` : '') + periodWords(line.period, language);
  const sourced = lines.some((line) => sourceOf(line) !== undefined);
  const facts = counted.flatMap((metric) => {
    const one = at(last, metric);
    return one ? [t.fact(briefOf(metric), count(one.value), unitOf(metric))] : [];
  });
  return {
    columns: [
      { head: t.period, kind: 'short' },
      ...counted.map(
        (metric): RecordColumn => ({
          head: scopes.length > 1 ? t.ofScope(nameOf(metric), scopeOf(metric)) : nameOf(metric),
          unit: unitOf(metric),
          kind: 'number',
          named: true,
        }),
      ),
      ...(sourced ? [{ head: t.source, kind: 'text' } as const] : []),
    ],
    rows: lines.map((line) => ({
      cells: [
        lineName(line),
        ...counted.map((metric) => at(line, metric)?.value),
        ...(sourced ? [sourceOf(line)] : []),
      ],
    })),
    stamp: {
      scope: scopes.join(messages(language).unlike.joiner),
      asOf: ends(last),
      unit: t.stampUnit,
      source: t.stampSource,
    },
    unlike:
      [unlikeNote(covered, language), shorterNote(short, language)].filter(Boolean).join('') || undefined,
    covered,
    period: lineName(last),
    facts: facts.join(t.joiner),
  };
}
