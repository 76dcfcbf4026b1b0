import { serviceAddress } from '../../core/addresses/address.ts';
import type { SectionFrontMatter } from '../../core/schemas/article.ts';
import { statisticMetrics, statisticUnitOf, statisticUnits } from '../../core/schemas/statistic.ts';
import type { SectionCode } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { entries } from '../entries.ts';
import { count } from '../format.ts';
import { href } from '../links.ts';
import { yearsTable } from './statistics.ts';
import { type Covered, unlikeNote } from './unlike.ts';

/** The three rescues and the three donations, in their lasting order. */
export const rescues = ['rescue', 'first-aid', 'aid'] as const satisfies readonly SectionCode[];
export const donations = ['blood', 'stem-cell', 'body-organ'] as const satisfies readonly SectionCode[];

/** A field of work with what it counts first, in its latest period. */
export interface WorkLine {
  readonly title: string;
  readonly href: string;
  /** What is counted, its number and unit; undefined while nothing was counted. */
  readonly metric: string | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  /** `2026 年前 10 个月`. */
  readonly period: string | undefined;
  readonly covered: Covered | undefined;
  /** 口径 of the number, where the fields of work differ in it. */
  readonly scope?: string | undefined;
}

/** 出队 beside 应急救援, not 应急救援出队 once more. */
const withoutTitle = (metric: string, title: string): string =>
  metric.startsWith(title) && metric !== title ? metric.slice(title.length) : metric;

function lineOf(
  code: SectionCode,
  { title, metrics }: SectionFrontMatter,
  disclosures: Disclosures,
  language?: string,
): WorkLine {
  const link = { title, href: href(serviceAddress(code)) };
  const [metric] = metrics;
  const table = metric && yearsTable([metric], disclosures, language);
  const value = table?.rows[0]?.cells[1];
  if (!metric || typeof value !== 'number')
    return {
      ...link,
      metric: undefined,
      value: undefined,
      unit: undefined,
      period: undefined,
      covered: undefined,
    };
  return {
    ...link,
    metric: withoutTitle(statisticMetrics[metric][0], title),
    value: count(value),
    unit: statisticUnits[statisticUnitOf[metric]][0],
    period: table?.period,
    covered: table?.covered[0] && { ...table.covered[0], unit: statisticUnits[statisticUnitOf[metric]][0] },
  };
}

/** 三救三献 in one table: what each field counts first. `period` is the one that all lines share, if they do. */
export async function workTable(disclosures: Disclosures, language?: string) {
  const texts = await entries('sections');
  const lines = [...rescues, ...donations].flatMap((code) => {
    const front = texts.find((one) => one.id === code)?.data.front;
    return front ? [lineOf(code, front, disclosures, language)] : [];
  });
  const periods = new Set(lines.map(({ period }) => period));
  const [period] = periods;
  const covered = lines.flatMap((line) => line.covered ?? []);
  const scopes = new Set(covered.map(({ scope }) => scope));
  return {
    lines: scopes.size > 1 ? lines.map((line) => ({ ...line, scope: line.covered?.scope })) : lines,
    period: periods.size === 1 ? period : undefined,
    unlike: unlikeNote(covered, language),
  };
}
