import { type RowSource, rowProblem } from '../../ingest/source.ts';
import type { Gap } from '../../problems/problem.ts';
import { figureValue } from '../../prose/figure-value.ts';
import { type Figure, figureUnits } from '../../schemas/figure.ts';
import { statisticMetrics } from '../../schemas/statistic.ts';
import { scope } from '../../schemas/vocabulary.ts';
import { type Decimal, decimalText, difference } from '../../values/decimal.ts';
import { parsePeriod } from '../../values/period.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** When a number was counted: `2025` and its first and last day are the same. */
function whenOf(period: string, asOfOn?: string): string {
  const days = parsePeriod(period);
  return days?.kind === 'days' ? `${days.from}/${days.to}` : `${period} ${asOfOn ?? ''}`;
}

/** The stamp of a figure: what it counts, of whom, in which unit, up to when. */
const stampOf = ({ metric, scope: of, unit, asOfOn, period }: Figure): string =>
  `${metric}|${of}|${unit}|${whenOf(period, asOfOn)}`;

/** A value and where it was written first. */
interface Valued {
  readonly id: string;
  readonly source: RowSource;
  readonly value: Decimal;
}

/** Numbers of the fields of work, by what a figure about the same would say; a figure has fewer units, so its unit is not asked for. */
const statedIn = ({ registers }: ChapterView): ReadonlyMap<string, Valued> =>
  new Map(
    registers.statistics.map(({ value: { id, metric, scope: of, period, value }, source }) => [
      `${statisticMetrics[metric][0]}|${of}|${whenOf(period)}`,
      { id, source, value: { units: BigInt(value), scale: 0 } },
    ]),
  );

/** Figures under one stamp have one value, whoever reports them (F6): the same metric, scope, unit and time. */
export const sameFigureRule: ChapterRule = {
  codes: ['same-figure'],
  proves: ['same-figure'],
  needs: ['figures', 'statistics', 'funds', 'batches', 'balances', 'ledgers'],
  check(view) {
    const { registers, ledger } = view;
    const stated = statedIn(view);
    const first = new Map<string, Valued>();
    return registers.figures.flatMap((record) => {
      const value = figureValue(record.value, ledger)?.value;
      if (!value) return [];
      const { id, metric, unit, scope: of, period, asOfOn } = record.value;
      const stamp = stampOf(record.value);
      const own = first.get(stamp);
      if (!own) first.set(stamp, { id, source: record.source, value });
      const other = own ?? stated.get(`${metric}|${of}|${whenOf(period, asOfOn)}`);
      if (!other) return [];
      const gap = decimalText(difference(other.value, value));
      if (gap === '0') return [];
      const { file, row } = other.source;
      const values = {
        figure: id,
        other: other.id,
        metric,
        scope: scope[of][0],
        found: decimalText(value),
        first: decimalText(other.value),
        unit: figureUnits[unit][0],
        where: file === record.source.file ? `第 ${row} 行` : `${file} 第 ${row} 行`,
      };
      const broken: Gap = { identity: 'same-figure', subject: id, difference: gap };
      return [rowProblem(record.source, 'metric', 'same-figure', values, [], broken)];
    });
  },
};
