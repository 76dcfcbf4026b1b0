import type { Audit } from '../schemas/audit.ts';
import { yearOf } from '../values/calendar-date.ts';
import type { ChartSpec } from './chart-spec.ts';

const MOST = 5;

/** What auditors signed for whole years of the chapter's own donations, year by year; undefined for less than two years. */
export function auditsSpec(audits: readonly Audit[]): ChartSpec | undefined {
  const years = audits
    .filter(
      ({ kind, scope, fromOn, toOn }) =>
        kind === 'donations' &&
        scope === 'own' &&
        yearOf(fromOn) === yearOf(toOn) &&
        fromOn.endsWith('-01-01') &&
        toOn.endsWith('-12-31'),
    )
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
    .slice(-MOST);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return undefined;
  return {
    kind: 'columns',
    unit: 'cny',
    series: (['income', 'expense', 'closing'] as const).map((key) => ({
      key,
      values: years.map((one) => one[key]),
    })),
    categories: years.map((one) => yearOf(one.fromOn)),
    finding: {
      key: 'audited',
      values: {
        from: yearOf(first.fromOn),
        to: yearOf(last.fromOn),
        before: first.income,
        now: last.income,
      },
    },
  };
}
