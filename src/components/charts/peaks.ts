import type { ChartView } from '../props/chart.ts';
import { amountText, type Bar, type Text, TYPE, tenth, widthOf } from './scale.ts';

/** Keeps two labels that meet at one column apart. */
const GAP = 3;
/** From one line of labels to the next. */
const LINE = 1.2 * TYPE;

interface Placed {
  readonly nth: number;
  readonly text: string;
  readonly x: number;
  y: number;
  readonly anchor: 'start' | 'end';
  readonly from: number;
  readonly to: number;
}

/** Names each of two series at its highest column, above whatever the words would cover; a series of nothing has no words. */
export function placePeaks(chart: ChartView, bars: readonly (readonly Bar[])[], right: number): Text[] {
  const all = bars.flat();
  const says = chart.series.flatMap(({ name, values }, nth): Placed[] => {
    const highest = Math.max(...values);
    const own = bars[nth]?.[values.indexOf(highest)];
    if (highest <= 0 || !own) return [];
    return [place(nth, `${name} ${amountText(chart, highest)}`, own, all, right)];
  });
  const [first, second] = says;
  if (first && second && first.to > second.from && first.from < second.to)
    if (Math.abs(first.y - second.y) < LINE) first.y = second.y - LINE;
  return says.map(({ nth, x, y, anchor, text }) => ({
    kind: nth === 0 ? 'say-1' : 'say-2',
    x,
    y: tenth(y),
    anchor,
    text,
  }));
}

/** The first ends at its column's right edge, the second begins at its left one; without room there, at the edge of the drawing. */
function place(nth: number, text: string, own: Bar, bars: readonly Bar[], right: number): Placed {
  const width = widthOf(text);
  const end = nth === 0 ? own.x + own.width - GAP : right;
  const start = nth === 0 ? 0 : own.x + GAP;
  const anchor = (nth === 0 ? end - width >= 0 : start + width > right) ? 'end' : 'start';
  const [from, to] = anchor === 'end' ? [end - width, end] : [start, start + width];
  const covered = bars.filter((bar) => bar.x < to && bar.x + bar.width > from);
  const y = Math.min(...covered.map((bar) => bar.y)) - 6;
  return { nth, text, x: tenth(anchor === 'end' ? end : start), y, anchor, from, to };
}
