import type { StatisticMetric, statisticUnits } from '../schemas/statistic.ts';
import type { Month } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';

/** What a chart says, as the key of a message with its values. Shares are in whole percent. */
export type ChartFinding =
  | { readonly key: 'nothing' }
  | {
      readonly key: 'peak-month';
      readonly values: {
        readonly of: 'received' | 'paid';
        readonly month: Month;
        readonly fen: Fen;
        readonly percent: number;
      };
    }
  | {
      readonly key: 'peak-year';
      readonly values: { readonly year: string; readonly fen: Fen; readonly percent: number };
    }
  | { readonly key: 'used-share'; readonly values: { readonly percent: number } }
  | { readonly key: 'raised-share'; readonly values: { readonly percent: number } }
  | { readonly key: 'steps'; readonly values: { readonly paid: number; readonly accounted: number } }
  | {
      readonly key: 'largest';
      readonly values: {
        readonly part: 'fund' | 'project' | 'subject';
        /** Key of a series or of a category. */
        readonly of: string;
        readonly fen: Fen;
        readonly percent: number;
      };
    }
  | {
      readonly key: 'audited';
      readonly values: {
        readonly from: string;
        readonly to: string;
        readonly before: Fen;
        readonly now: Fen;
      };
    }
  | {
      readonly key: 'change';
      readonly values: {
        readonly metric: StatisticMetric;
        readonly period: string;
        readonly before: string;
        readonly value: number;
        readonly difference: number;
      };
    }
  | {
      readonly key: 'count';
      readonly values: { readonly metric: StatisticMetric; readonly period: string; readonly value: number };
    };

export interface ChartSeries {
  readonly key: string;
  /** One for each category, in 分 or as counts. */
  readonly values: readonly number[];
}

/**
 * A chart as facts, without a word and without a shape. Columns stand over time, bars lie in order of size, the steps of
 * a waterfall are signed and lead from its first value to its last.
 */
export interface ChartSpec {
  readonly kind: 'columns' | 'bars' | 'waterfall';
  readonly unit: 'cny' | keyof typeof statisticUnits;
  /** At most four. */
  readonly series: readonly ChartSeries[];
  /** Keys: months, years, ids of projects, funds or campaigns, or one of the words of the kind. */
  readonly categories: readonly string[];
  readonly finding: ChartFinding;
}

/** The key under which small parts are taken together. */
export const OTHERS = 'others';

/** Part of a whole in whole percent; a part that is not the whole is never 100. */
export function percentOf(part: number, whole: number): number {
  const rounded = Math.round((part * 100) / whole);
  return rounded === 100 && part !== whole ? 99 : rounded;
}

/** A part of a sum and its key. */
export interface Part {
  readonly key: string;
  readonly value: number;
}

/** The largest parts by size, at most `most` of them; what is left, if anything, is added up under `OTHERS`. */
export function largestParts(parts: readonly Part[], most: number): Part[] {
  const sorted = parts.filter((one) => one.value !== 0).sort((a, b) => b.value - a.value);
  if (sorted.length <= most) return sorted;
  const rest = sorted.slice(most - 1).reduce((sum, one) => sum + one.value, 0);
  return [...sorted.slice(0, most - 1), ...(rest === 0 ? [] : [{ key: OTHERS, value: rest }])];
}
