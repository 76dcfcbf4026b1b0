import type { ChartView } from '../props/chart.ts';
import { placePeaks } from './peaks.ts';
import {
  amountText,
  type Bar,
  type Drawing,
  type Line,
  perUnit,
  spanOf,
  type Text,
  TYPE,
  tenth,
  ticksUpTo,
  toneAt,
  widest,
  widthOf,
} from './scale.ts';

/** More columns than this carry no number each: the highest ones do, and a scale stands at the side. */
const FEW = 16;
const LINE = 1.2 * TYPE;
/** Part of a category's place that its columns fill. */
const FILLED = 0.8;
const WIDEST = 56;

/** Whether only the highest column of each series says its number. */
const saysPeaks = ({ categories, series }: ChartView): boolean => categories.length * series.length > FEW;

/** Whether columns with a number each have room side by side. */
export function fitsColumns(chart: ChartView, width: number): boolean {
  if (saysPeaks(chart)) return chart.series.length <= 2;
  const slot = width / chart.categories.length;
  const numbers = chart.series.flatMap(({ values }) => values.map((value) => amountText(chart, value)));
  const names = chart.categories.flatMap(({ axis }) => axis.split('\n'));
  const each = (slot * FILLED) / chart.series.length;
  return widest(numbers) + 4 <= each + (slot - slot * FILLED) / chart.series.length && widest(names) <= slot;
}

/** Columns over a zero baseline, those of one category side by side. */
export function drawColumns(
  chart: ChartView,
  width: number,
  height: number,
  peaks = saysPeaks(chart),
): Drawing {
  const { series, categories } = chart;
  const all = series.flatMap(({ values }) => values);
  const { lowest, highest } = spanOf(all);
  const ticks = peaks && all.some((value) => value > 0) ? ticksUpTo(highest / perUnit(chart)) : [];
  const left = peaks ? 8 + widthOf(ticks.at(-1)?.label ?? '') : 0;
  const lines = Math.max(1, ...categories.map(({ axis }) => axis.split('\n').length));
  const head = peaks ? 2.6 * TYPE : LINE + 6;
  const plot = height - head - lines * LINE - 6 - (lowest < 0 && !peaks ? LINE : 0);
  const yOf = (value: number) => tenth(head + (plot * (highest - value)) / (highest - lowest));
  const slot = (width - left) / Math.max(1, categories.length);
  const size = Math.min(peaks ? 28 : WIDEST, (slot * FILLED) / series.length);
  const xOf = (at: number, nth: number) =>
    left + slot * (at + 0.5) + (nth - series.length / 2) * size + (peaks ? 0.25 : 1);
  const barOf = (value: number, at: number, nth: number): Bar => {
    const [y, zero] = [yOf(value), yOf(0)];
    return {
      tone: toneAt(nth),
      x: tenth(xOf(at, nth)),
      y: Math.min(y, zero),
      width: tenth(size - (peaks ? 0.5 : 2)),
      height: tenth(Math.abs(zero - y)),
    };
  };
  const bars = series.map(({ values }, nth) => values.map((value, at) => barOf(value, at, nth)));
  const numbers = peaks
    ? placePeaks(chart, bars, width)
    : series.flatMap(({ values }, nth) =>
        values.map((value, at) => number(chart, value, barOf(value, at, nth))),
      );
  return {
    form: 'columns',
    width,
    height,
    bars: categories.flatMap((_, at) => bars.flatMap((own) => own[at] ?? [])),
    lines: [
      ...ticks.map(({ value }): Line => {
        const y = yOf(value * perUnit(chart));
        return { kind: 'grid', x1: tenth(left), x2: width, y1: y, y2: y };
      }),
      { kind: 'axis', x1: tenth(left), x2: width, y1: yOf(0), y2: yOf(0) },
    ],
    texts: [
      ...ticks.map(
        ({ value, label }): Text => ({
          kind: 'tick',
          x: tenth(left - 6),
          y: tenth(yOf(value * perUnit(chart)) + 4),
          anchor: 'end',
          text: label,
        }),
      ),
      ...names(chart, (at) => tenth(left + slot * (at + 0.5)), slot, height - (lines - 1) * LINE - 5),
      ...numbers,
    ],
  };
}

/** The number of one column, over it, or under it where it hangs down. */
function number(chart: ChartView, value: number, bar: Bar): Text {
  return {
    kind: 'value',
    x: tenth(bar.x + bar.width / 2),
    y: tenth(value < 0 ? bar.y + bar.height + TYPE : bar.y - 6),
    anchor: 'middle',
    text: amountText(chart, value),
  };
}

/** Names under the axis; where there is no room for all, every second, third … */
function names(
  { categories }: ChartView,
  xOf: (at: number) => number,
  slot: number,
  baseline: number,
): Text[] {
  const all = categories.map(({ axis }, at) => ({ axis, at })).filter(({ axis }) => axis !== '');
  const apart = all.length === categories.length ? slot : (slot * categories.length) / all.length;
  const stride = Math.max(1, Math.ceil((widest(all.flatMap(({ axis }) => axis.split('\n'))) + 2) / apart));
  return all
    .filter((_, nth) => nth % stride === 0)
    .flatMap(({ axis, at }) =>
      axis.split('\n').map(
        (text, line): Text => ({
          kind: 'name',
          x: xOf(at),
          y: tenth(baseline + line * LINE),
          anchor: 'middle',
          text,
        }),
      ),
    );
}
