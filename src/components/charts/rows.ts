import type { ChartView } from '../props/chart.ts';
import {
  amountText,
  type Bar,
  type Drawing,
  type Line,
  spanOf,
  type Text,
  type Tone,
  TYPE,
  tenth,
  toneAt,
  widest,
} from './scale.ts';

/** One bar with its name and amount, or a heading over the bars of a category. */
interface Row {
  readonly name: string;
  readonly heading: boolean;
  readonly strong: boolean;
  readonly amount: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

/** Below this width names stand above their bars. */
const NARROW = 500;
const COLUMN = 12;
/** Amounts under names: the least room for bars in a wide drawing, as part of it. */
const LEAST = 0.35;

/** The bars of a chart from top to bottom. A waterfall's bars begin where the one before ended. */
function rowsOf(chart: ChartView): Row[] {
  const { kind, series, categories } = chart;
  const bar = { heading: false, strong: false, from: 0 };
  if (kind === 'waterfall') {
    const values = series[0]?.values ?? [];
    let level = 0;
    return categories.map(({ name }, at) => {
      const value = values[at] ?? 0;
      const total = at === 0 || at === categories.length - 1;
      const from = total ? 0 : level;
      level = total ? value : level + value;
      const plus = value > 0 && !total ? '+' : '';
      const tone = value < 0 && !total ? 2 : 1;
      return { ...bar, name, strong: total, amount: plus + amountText(chart, value), from, to: level, tone };
    });
  }
  return categories.flatMap(({ name, rest }, at): Row[] => {
    const own = series.map((one, nth) => {
      const to = one.values[at] ?? 0;
      const label = series.length === 1 ? name : one.name;
      return { ...bar, name: label, amount: amountText(chart, to), to, tone: rest ? 4 : toneAt(nth) };
    });
    if (series.length === 1) return own;
    return [{ ...bar, name, heading: true, strong: true, amount: '', to: 0, tone: 1 }, ...own];
  });
}

/** Bars from left to right over a common zero, each with its name and its amount. */
export function drawRows(chart: ChartView, width: number): Drawing {
  const rows = rowsOf(chart);
  const narrow = width < NARROW;
  const amounts = widest(rows.map((row) => row.amount)) + COLUMN;
  const named = widest(rows.map((row) => row.name)) + COLUMN;
  const left = narrow ? 0 : Math.min(named, width * (1 - LEAST) - amounts);
  const right = narrow ? width : width - amounts;
  const { lowest, highest } = spanOf(rows.flatMap(({ from, to }) => [from, to]));
  const xOf = (value: number) => tenth(left + ((right - left) * (value - lowest)) / (highest - lowest));
  const size = narrow ? 12 : 16;
  const bars: Bar[] = [];
  const texts: Text[] = [];
  const lines: Line[] = [];
  let y = 0;
  for (const [at, row] of rows.entries()) {
    if (row.heading) {
      y += at > 0 ? 10 : 0;
      texts.push({ kind: 'strong', x: 0, y: tenth(y + 15), anchor: 'start', text: row.name });
      y += narrow ? 22 : 26;
      continue;
    }
    const top = y + (narrow ? 22 : 6);
    const baseline = narrow ? y + 15 : top + 13;
    const kind = row.strong ? 'strong' : 'name';
    const [start, end] = [xOf(Math.min(row.from, row.to)), xOf(Math.max(row.from, row.to))];
    bars.push({ tone: row.tone, x: start, y: tenth(top), width: tenth(end - start), height: size });
    texts.push({ kind, x: 0, y: tenth(baseline), anchor: 'start', text: row.name });
    texts.push({ kind: 'value', x: width, y: tenth(baseline), anchor: 'end', text: row.amount });
    const pitch = narrow ? 42 : 28;
    if (chart.kind === 'waterfall' && !narrow && at < rows.length - 1)
      lines.push({
        kind: 'step',
        x1: xOf(row.to),
        x2: xOf(row.to),
        y1: tenth(top + size),
        y2: tenth(top + pitch),
      });
    if (narrow && lowest < 0)
      lines.push({ kind: 'axis', x1: xOf(0), x2: xOf(0), y1: tenth(top - 2), y2: tenth(top + size + 2) });
    y += pitch;
  }
  const height = tenth(y + TYPE / 5);
  if (!narrow) lines.push({ kind: 'axis', x1: xOf(0), x2: xOf(0), y1: 0, y2: height });
  return { form: 'rows', width, height, bars, lines, texts };
}
