import type { ChartCategory, ChartView } from '../../../components/props/chart.ts';
import type { Address } from '../../../core/addresses/address.ts';
import type { ChartFinding, ChartSpec } from '../../../core/charts/chart-spec.ts';
import { statisticMetrics, statisticUnits } from '../../../core/schemas/statistic.ts';
import { count, wan, yuan } from '../../format.ts';
import { href } from '../../links.ts';
import { messages } from '../../messages.ts';
import { inWords } from '../amount.ts';
import { periodWords } from '../statistics.ts';
import { shorterNote } from '../unlike.ts';

const ONE_WAN = 1_000_000;

/** Words that one kind of chart needs for its keys. */
export interface ChartWords {
  readonly formula: string | undefined;
  readonly head: string;
  readonly category: (key: string) => ChartCategory;
  readonly series: (key: string) => string;
  /** Where the numbers one by one would be too long to listen to. */
  readonly summary?: string;
  /** Where the number of a category and series is added up. */
  readonly link?: (category: string, series: string) => Address | undefined;
  /** Categories that are shorter than the others. */
  readonly short?: readonly string[];
}

/** The finding as a sentence. */
function sentence(finding: ChartFinding, unit: string, words: ChartWords, language?: string): string {
  const { findings, counted, years } = messages(language).charts;
  if (finding.key === 'nothing') return findings.nothing;
  if (finding.key === 'peak-month') {
    const { of, month, fen, percent } = finding.values;
    return findings.peakMonth[of](words.category(month).name, inWords(fen, language), String(percent));
  }
  if (finding.key === 'peak-year') {
    const { year, fen, percent } = finding.values;
    return findings.peakYear(years(year), inWords(fen, language), String(percent));
  }
  if (finding.key === 'used-share') return findings.usedShare(String(finding.values.percent));
  if (finding.key === 'raised-share') return findings.raisedShare(String(finding.values.percent));
  if (finding.key === 'steps')
    return findings.steps(String(finding.values.paid), String(finding.values.accounted));
  if (finding.key === 'largest') {
    const { part, of, fen, percent } = finding.values;
    const name = part === 'fund' ? words.series(of) : words.category(of).name;
    return findings.largest[part](name, inWords(fen, language), String(percent));
  }
  if (finding.key === 'audited') {
    const { from, to, before, now } = finding.values;
    return findings.audited(years(from), inWords(before, language), years(to), inWords(now, language));
  }
  const { metric, period, value } = finding.values;
  const name = statisticMetrics[metric][0];
  const [when, what] = [periodWords(period, language), counted(count(value), unit)];
  if (finding.key === 'count') return findings.count(name, when, what);
  const before = periodWords(finding.values.before, language);
  const { difference } = finding.values;
  if (difference === 0) return findings.same(name, when, what, before);
  const apart = counted(count(Math.abs(difference)), unit);
  return (difference > 0 ? findings.more : findings.less)(name, when, what, before, apart);
}

const linked = (address: Address | undefined): string | undefined => address && href(address);

/** A chart of facts in words. */
export function chartView(spec: ChartSpec, words: ChartWords, language?: string): ChartView {
  const { charts: t, accounts } = messages(language);
  const money = spec.unit === 'cny';
  const highest = Math.max(...spec.series.flatMap(({ values }) => values.map(Math.abs)));
  const moneyUnit = highest >= ONE_WAN ? t.wan : accounts.unit;
  const unit = spec.unit === 'cny' ? moneyUnit : statisticUnits[spec.unit][0];
  const categories = spec.categories.map(words.category);
  const series = spec.series.map(({ key, values }) => ({
    name: words.series(key),
    values,
    hrefs: words.link && spec.categories.map((category) => linked(words.link?.(category, key))),
  }));
  const text = (value: number): string => {
    if (!money) return t.counted(count(value), unit);
    return t.counted(unit === t.wan ? wan(value) : yuan(value), unit);
  };
  const title = sentence(spec.finding, unit, words, language);
  const said = categories.map(({ name }, at) =>
    series.length === 1
      ? t.item(name, text(series[0]?.values[at] ?? 0))
      : t.colon(name, series.map((one) => t.item(one.name, text(one.values[at] ?? 0))).join(t.joiner)),
  );
  return {
    kind: spec.kind,
    money,
    unit,
    title,
    note: words.formula === undefined ? t.unit(unit) : t.note(words.formula, unit),
    unlike: shorterNote(words.short ?? [], language),
    summary: words.summary ?? said.join(series.length === 1 ? t.joiner : t.semicolon) + t.stop,
    // A finding rounds to 万元; the table does not.
    caption: title.includes(t.wan) ? (words.formula ?? title) : title,
    head: words.head,
    categories,
    series,
  };
}
