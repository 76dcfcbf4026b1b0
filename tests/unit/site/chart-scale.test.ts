import { describe, expect, test } from 'vitest';
import { drawColumns, fitsColumns } from '../../../src/components/charts/columns.ts';
import { drawRows } from '../../../src/components/charts/rows.ts';
import type { Bar, Text } from '../../../src/components/charts/scale.ts';
import type { ChartView } from '../../../src/components/props/chart.ts';

const NARROW = { width: 360, height: 214 };
const WIDE = { width: 640, height: 280 };
/** Widest type that a label may have, as the drawing reckons: one sign of Chinese, or nearly two digits. */
const TYPE = 15;

type Flow = readonly [received: number, paid: number];
const months = (...flows: readonly Flow[]): readonly Flow[] => flows;

const viewOf = (
  kind: ChartView['kind'],
  series: ChartView['series'],
  names: readonly string[],
): ChartView => ({
  kind,
  money: true,
  unit: '万元',
  title: '',
  note: '',
  unlike: undefined,
  summary: '',
  caption: '',
  head: '',
  categories: names.map((name) => ({ name, axis: name })),
  series,
});

/** A drawing of months, taken apart: scale, bars, names, and the words at the highest bars. */
function draw(flows: readonly Flow[], { width, height } = NARROW, unit = '万元') {
  const series = [
    { name: '收到', values: flows.map(([received]) => received) },
    { name: '用出', values: flows.map(([, paid]) => paid) },
  ];
  const chart = viewOf(
    'columns',
    series,
    flows.map((_, at) => `${at + 1} 月`),
  );
  const { bars, lines, texts } = drawColumns({ ...chart, unit }, width, height, true);
  const axis = lines.find((one) => one.kind === 'axis')!;
  const ticks = texts.filter((one) => one.kind === 'tick');
  return {
    bars,
    left: axis.x1,
    baseline: axis.y1,
    grid: lines
      .filter((one) => one.kind === 'grid')
      .map(({ y1 }, at) => ({ y: y1, label: ticks[at]?.text ?? '' })),
    labels: texts.filter((one) => one.kind === 'name'),
    says: texts
      .filter((one) => one.kind === 'say-1' || one.kind === 'say-2')
      .map((one) => ({ ...one, tone: one.kind === 'say-1' ? 1 : 2 })),
  };
}
const yuan = (value: number): number => value * 100;
const wan = (value: number): number => Math.round(value * 1_000_000);

/** Amounts that look like a year: small ones, one flood, a month without anything, money that went back. */
function years(count: number): (readonly Flow[])[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    months(
      ...Array.from({ length: 1 + next(14) }, (): [number, number] => [
        next(5) === 0 ? 0 : next(10 ** (5 + next(5))),
        next(7) === 0 ? -next(100_000) : next(10 ** (5 + next(5))),
      ]),
    ),
  );
}

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (sign > '\u2e80' ? 1 : sign === ' ' || sign === '.' ? 0.28 : 0.58),
    0,
  ) * TYPE;
const spanOf = ({ x, anchor, text }: Text): readonly [from: number, to: number] =>
  anchor === 'end' ? [x - widthOf(text), x] : [x, x + widthOf(text)];

describe('bars of months', () => {
  test('heights are to each other as the amounts are', () => {
    const { bars, baseline } = draw(months([wan(40), wan(20)], [wan(10), 0]));
    expect(bars.map(({ tone }) => tone)).toEqual([1, 2, 1, 2]);
    const [whole, half, quarter, none] = bars.map(({ height }) => height) as [number, number, number, number];
    expect(half / whole).toBeCloseTo(0.5, 2);
    expect(quarter / whole).toBeCloseTo(0.25, 2);
    expect(none).toBe(0);
    for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(baseline, 5);
  });

  test('money that went back hangs below the line', () => {
    const { bars, baseline } = draw(months([wan(10), wan(-5)]));
    const [up, down] = bars as [Bar, Bar];
    expect(up.y + up.height).toBeCloseTo(baseline, 5);
    expect(down.y).toBeCloseTo(baseline, 5);
    expect(down.height).toBeCloseTo(up.height / 2, 0);
  });

  test.each([NARROW, WIDE])('none leaves the drawing or meets another: $width', (canvas) => {
    for (const year of years(60)) {
      const { bars, left } = draw(year, canvas);
      let edge = left;
      for (const { x, y, width, height } of bars) {
        expect(x).toBeGreaterThanOrEqual(edge);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBeLessThanOrEqual(canvas.height);
        edge = x + width;
      }
      expect(edge).toBeLessThanOrEqual(canvas.width);
    }
  });
});

describe('the scale', () => {
  test.each([
    [wan(92.65), ['20', '40', '60', '80']],
    [wan(5), ['1', '2', '3', '4', '5']],
    [wan(0.6), ['0.2', '0.4', '0.6']],
    [wan(0.07), ['0.02', '0.04', '0.06']],
  ])('up to %d fen it has round values', (highest, expected) => {
    expect(draw(months([highest, 0])).grid.map(({ label }) => label)).toEqual(expected);
  });

  test('at most five lines, each at the height of its value', () => {
    for (const year of years(60)) {
      const { grid, bars, baseline } = draw(year);
      expect(grid.length).toBeLessThanOrEqual(5);
      const highest = Math.max(...year.flat());
      const top = Math.min(...bars.map(({ y }) => y));
      for (const { y, label } of grid)
        expect((baseline - y) / (baseline - top)).toBeCloseTo((Number(label) * 1_000_000) / highest, 1);
    }
  });

  test('in yuan as well', () => {
    const { grid, says } = draw(months([yuan(800), yuan(300)]), NARROW, '元');
    expect(grid.map(({ label }) => label)).toEqual(['200', '400', '600', '800']);
    expect(says.map(({ text }) => text)).toEqual(['收到 800.00', '用出 300.00']);
  });

  test('a time without money is a line and nothing else', () => {
    const { grid, bars, says, labels } = draw(months([0, 0], [0, 0]));
    expect(grid).toEqual([]);
    expect(says).toEqual([]);
    expect(bars.every(({ height }) => height === 0)).toBe(true);
    expect(labels.map(({ text }) => text)).toEqual(['1 月', '2 月']);
    expect(draw([])).toMatchObject({ bars: [], labels: [], says: [] });
  });
});

describe('direct labels', () => {
  test('each series is named at its own highest month, with that amount', () => {
    const { says, bars } = draw(
      months([wan(20), wan(5)], [wan(90), wan(40)], [wan(50), wan(51)], [0, 0]),
      WIDE,
    );
    expect(says.map(({ tone, text }) => [tone, text])).toEqual([
      [1, '收到 90.00'],
      [2, '用出 51.00'],
    ]);
    const [received, paid] = [says[0]!, says[1]!];
    const [august, september] = [bars[2], bars[5]] as [Bar, Bar];
    expect(received.x).toBeCloseTo(august.x + august.width, -1);
    expect(paid.x).toBeCloseTo(september.x, -1);
  });

  test('a series that never had money is not named', () => {
    expect(draw(months([wan(1), 0])).says.map(({ tone }) => tone)).toEqual([1]);
    expect(draw(months([0, wan(1)])).says.map(({ tone }) => tone)).toEqual([2]);
  });

  test.each([NARROW, WIDE])('they stay inside, off the bars and apart: $width', (canvas) => {
    for (const year of years(200)) {
      const { says, bars } = draw(year, canvas);
      for (const say of says) {
        const [from, to] = spanOf(say);
        expect(from).toBeGreaterThanOrEqual(-0.1);
        expect(to).toBeLessThanOrEqual(canvas.width + 0.1);
        expect(say.y - TYPE).toBeGreaterThanOrEqual(-0.1);
        for (const bar of bars)
          if (bar.x < to && bar.x + bar.width > from) expect(say.y).toBeLessThan(bar.y + 0.1);
      }
      const [first, second] = says;
      if (!first || !second) continue;
      const [a, b] = [spanOf(first), spanOf(second)];
      if (a[1] > b[0] && a[0] < b[1])
        expect(Math.abs(first.y - second.y)).toBeGreaterThanOrEqual(1.2 * TYPE - 0.1);
    }
  });

  test('names of months keep clear of each other', () => {
    for (const canvas of [NARROW, WIDE])
      for (const year of years(60)) {
        const { labels } = draw(year, canvas);
        expect(labels[0]?.text).toBe('1 月');
        labels.slice(1).forEach(({ x }, at) => {
          const before = labels[at];
          if (before) expect(x - before.x).toBeGreaterThan(widthOf(before.text));
        });
      }
  });
});

describe('columns with a number each', () => {
  const names = ['2024 年', '2025 年', '2026 年'];
  const three = ['收到', '用出', '期末结存'].map((name, nth) => ({
    name,
    values: [wan(52.98), wan(217.83), wan(339.83)].map((value) => Math.round(value / (nth + 1))),
  }));

  test('stand where the numbers have room, and lie down where they have none', () => {
    expect(fitsColumns(viewOf('columns', three, names), WIDE.width)).toBe(true);
    expect(fitsColumns(viewOf('columns', three, names), NARROW.width)).toBe(false);
    expect(fitsColumns(viewOf('columns', three.slice(0, 1), names), NARROW.width)).toBe(true);
  });

  test('say every number, above their column', () => {
    const { bars, texts } = drawColumns(viewOf('columns', three, names), WIDE.width, WIDE.height);
    const values = texts.filter((one) => one.kind === 'value');
    expect(values).toHaveLength(bars.length);
    for (const { x, y } of values) {
      const below = bars.find((bar) => bar.x < x && x < bar.x + bar.width);
      expect(y).toBeLessThan(below!.y);
      expect(y - TYPE).toBeGreaterThanOrEqual(-5);
    }
  });
});

describe('lying bars', () => {
  test.each([NARROW, WIDE])('of a waterfall begin where the one before ended: $width', ({ width }) => {
    const values = [wan(10), wan(30), wan(-15), wan(-5), wan(20)];
    const names = ['期初', '收到', '甲', '乙', '期末'];
    const { bars, texts } = drawRows(viewOf('waterfall', [{ name: '金额', values }], names), width);
    const [opening, received, first, second, closing] = bars as [Bar, Bar, Bar, Bar, Bar];
    expect(received.x).toBeCloseTo(opening.x + opening.width, 0);
    expect(first.x + first.width).toBeCloseTo(received.x + received.width, 0);
    expect(second.x + second.width).toBeCloseTo(first.x, 0);
    expect(closing.x + closing.width).toBeCloseTo(second.x, 0);
    expect(closing.x).toBe(opening.x);
    expect(bars.map(({ tone }) => tone)).toEqual([1, 1, 2, 2, 1]);
    const said = texts.filter((one) => one.kind === 'value').map(({ text }) => text);
    expect(said).toEqual(['10.00', '+30.00', '\u221215.00', '\u22125.00', '20.00']);
  });

  test.each([NARROW, WIDE])('stay inside, and what is left over is quieter: $width', ({ width }) => {
    const values = [wan(118.35), wan(62.36), wan(-1), wan(66.87)];
    const chart = viewOf(
      'bars',
      [{ name: '用出', values }],
      ['防汛救灾', '造血干细胞宣传和采样', '退回', '其他'],
    );
    const categories = chart.categories.map((one, at) => ({ ...one, rest: at === 3 }));
    const { bars, height } = drawRows({ ...chart, categories }, width);
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      expect(bar.y + bar.height).toBeLessThanOrEqual(height);
    }
    expect(bars.map(({ tone }) => tone)).toEqual([1, 1, 1, 4]);
  });
});
