import { wan, yuan } from '../site/format.ts';
import type { ChartMonth } from './props/chart.ts';

/** Size of one drawing, in its own units. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** Everything that a drawing of months needs, in its own units, rounded to a tenth. */
export interface MonthsDrawing {
  readonly baseline: number;
  readonly left: number;
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly bars: readonly Bar[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** Direct labels of the two series, each at its highest month. */
  readonly says: readonly Say[];
}

export interface Bar {
  readonly series: 1 | 2;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Say {
  readonly series: 1 | 2;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

const FEN_PER_UNIT: Readonly<Record<string, number>> = { 元: 100, 万元: 1_000_000 };
/** Largest type a label may have in a drawing (large type), for keeping labels apart. */
const TYPE = 15;
const FOOT = 24;
/** Keeps two labels that meet at one month apart. */
const GAP = 3;
const HEAD = 2.4 * TYPE;
/** From one line of labels to the next. */
const LINE = 1.2 * TYPE;

/** Two bars a month over a zero baseline. `names` are the words of received and paid. */
export function drawMonths(
  months: readonly ChartMonth[],
  unit: string,
  names: readonly [string, string],
  canvas: Canvas,
): MonthsDrawing {
  const perUnit = FEN_PER_UNIT[unit];
  if (perUnit === undefined) throw new RangeError(`No chart is drawn in the unit ${unit}`);
  const highest = Math.max(1, ...months.flatMap(({ received, paid }) => [received, paid]));
  const lowest = Math.min(0, ...months.flatMap(({ received, paid }) => [received, paid]));
  const ticks = highest > 1 ? ticksUpTo(highest / perUnit) : [];
  const left = 8 + widthOf(ticks.at(-1)?.label ?? '');
  const plot = canvas.height - FOOT - HEAD;
  const yOf = (fen: number) => tenth(HEAD + (plot * (highest - fen)) / (highest - lowest));
  const slot = (canvas.width - left) / Math.max(1, months.length);
  const width = Math.min(28, slot * 0.38);
  const bars = months.flatMap((month, at) => {
    const middle = left + slot * (at + 0.5);
    return [
      bar(1, middle - width - 0.5, width, yOf(month.received), yOf(0)),
      bar(2, middle + 0.5, width, yOf(month.paid), yOf(0)),
    ];
  });
  const stride = Math.ceil((widthOf('12 月') + 2) / slot);
  return {
    baseline: yOf(0),
    left: tenth(left),
    grid: ticks.map(({ value, label }) => ({ y: yOf(value * perUnit), label })),
    bars,
    labels: months.flatMap(({ label }, at) =>
      at % stride === 0 ? [{ x: tenth(left + slot * (at + 0.5)), text: label }] : [],
    ),
    says: saysOf(months, unit, names, bars, canvas.width),
  };
}

/** At most five round values above zero. */
function ticksUpTo(highest: number): { value: number; label: string }[] {
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [0.2, 0.5, 1, 2, 5].map((part) => part * power).find((size) => highest / size <= 5.2)!;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: Math.floor(highest / step) }, (_, at) => step * (at + 1));
  return ticks.map((value) => ({ value, label: value.toFixed(decimals) }));
}

function bar(series: 1 | 2, x: number, width: number, y: number, zero: number): Bar {
  return {
    series,
    x: tenth(x),
    y: Math.min(y, zero),
    width: tenth(width),
    height: tenth(Math.abs(zero - y)),
  };
}

/** Names each series at its highest bar, above whatever the words would cover; a series without money has no words. */
function saysOf(
  months: readonly ChartMonth[],
  unit: string,
  names: readonly [string, string],
  bars: readonly Bar[],
  right: number,
): Say[] {
  const words = (fen: number) => (unit === '万元' ? wan(fen) : yuan(fen));
  const say = (series: 1 | 2, of: (month: ChartMonth) => number): Placed | undefined => {
    const peak = months.reduce((top, month, at) => (of(month) > of(months[top]!) ? at : top), 0);
    const fen = months[peak] ? of(months[peak]) : 0;
    if (fen <= 0) return undefined;
    const text = `${names[series - 1]} ${words(fen)}`;
    return place(series, text, bars[2 * peak + series - 1]!, bars, right);
  };
  const says = [say(1, ({ received }) => received), say(2, ({ paid }) => paid)].filter(
    (one) => one !== undefined,
  );
  const [first, second] = says;
  if (first && second && first.to > second.from && first.from < second.to)
    if (Math.abs(first.y - second.y) < LINE) first.y = second.y - LINE;
  return says.map(({ series, x, y, anchor, text }) => ({ series, x, y: tenth(y), anchor, text }));
}

interface Placed extends Say {
  y: number;
  readonly from: number;
  readonly to: number;
}

/** Received ends at its bar's right edge, paid begins at its left one; without room there, at the edge of the drawing. */
function place(series: 1 | 2, text: string, own: Bar, bars: readonly Bar[], right: number): Placed {
  const width = widthOf(text);
  const end = series === 1 ? own.x + own.width - GAP : right;
  const start = series === 1 ? 0 : own.x + GAP;
  const anchor = (series === 1 ? end - width >= 0 : start + width > right) ? 'end' : 'start';
  const [from, to] = anchor === 'end' ? [end - width, end] : [start, start + width];
  const covered = bars.filter((bar) => bar.x < to && bar.x + bar.width > from);
  const y = Math.min(...covered.map((bar) => bar.y)) - 6;
  return { series, text, x: tenth(anchor === 'end' ? end : start), y, anchor, from, to };
}

/** Roughly how wide a label is: a Chinese sign is as wide as high, a digit a little more than half. */
function widthOf(text: string): number {
  let ems = 0;
  for (const sign of text)
    ems += sign.codePointAt(0)! > 0x2e80 ? 1 : sign === ' ' || sign === '.' ? 0.28 : 0.58;
  return ems * TYPE;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
