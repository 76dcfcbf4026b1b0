import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Gap } from '../../problems/problem.ts';
import { figureValue } from '../../prose/figure-value.ts';
import { type Figure, figureUnits } from '../../schemas/figure.ts';
import { scope } from '../../schemas/vocabulary.ts';
import { type Decimal, decimalText, difference } from '../../values/decimal.ts';
import { parsePeriod } from '../../values/period.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** The stamp of a figure: what it counts, of whom, in which unit, up to when. `2025` and its first and last day are the same. */
function stampOf({ metric, scope: of, unit, asOfOn, period }: Figure): string {
  const days = parsePeriod(period);
  const when = days?.kind === 'days' ? `${days.from}/${days.to}` : `${period} ${asOfOn ?? ''}`;
  return `${metric}|${of}|${unit}|${when}`;
}

interface Valued {
  readonly record: Sourced<Figure>;
  readonly value: Decimal;
}

/** Figures under one stamp have one value, whoever reports them (F6): the same metric, scope, unit and time. */
export const sameFigureRule: ChapterRule = {
  codes: ['same-figure'],
  proves: ['same-figure'],
  needs: ['figures', 'funds', 'batches', 'balances', 'ledgers'],
  check({ registers, ledger }) {
    const first = new Map<string, Valued>();
    return registers.figures.flatMap((record) => {
      const value = figureValue(record.value, ledger)?.value;
      if (!value) return [];
      const stamp = stampOf(record.value);
      const other = first.get(stamp);
      if (!other) {
        first.set(stamp, { record, value });
        return [];
      }
      const gap = decimalText(difference(other.value, value));
      if (gap === '0') return [];
      const { id, metric, unit, scope: of } = record.value;
      const values = {
        figure: id,
        other: other.record.value.id,
        metric,
        scope: scope[of][0],
        found: decimalText(value),
        first: decimalText(other.value),
        unit: figureUnits[unit][0],
        line: other.record.source.row,
      };
      const broken: Gap = { identity: 'same-figure', subject: id, difference: gap };
      return [rowProblem(record.source, 'metric', 'same-figure', values, [], broken)];
    });
  },
};
