import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../src/components/props/chart.ts';
import { ARTICLES, PAGES, PATHS, readBytes, readText } from './dist.ts';

// What a chart says is read here from the finished page alone: data for the script, table, labels of both drawings.

type Element = ReturnType<typeof DomUtils.findAll>[number];

const KB = 1024;
const LOADER = /^_astro\/.*Chart[^/]*\.js$/;

const all = (test: (element: Element) => boolean, root: Element): Element[] =>
  DomUtils.findAll(test, root.children);
const named = (name: string, root: Element): Element[] => all((one) => one.name === name, root);
const hasClass = (element: Element, name: string): boolean =>
  (element.attribs['class'] ?? '').split(' ').includes(name);
const wordsOf = (element: Element): string => DomUtils.innerText(element).replace(/\s+/g, ' ').trim();

/** A number as the page writes it, in 分 or as a count: `−1,234.50` is −123450. */
function read(text: string): number {
  const found = /(\u2212|\+)?([\d,]+)(?:\.(\d{2}))?/.exec(text.replace(/\s/g, ''));
  if (!found) throw new Error(`no number in “${text}”`);
  const size = Number(`${found[2]!.replaceAll(',', '')}${found[3] ?? ''}`);
  return found[1] === '\u2212' ? 0 - size : size;
}

interface Chart {
  readonly place: string;
  readonly figure: Element;
  readonly data: ChartData;
}

const chartPages = PAGES.filter((path) => readText(path).includes('data-chart='));
const charts = chartPages.flatMap((path): Chart[] =>
  DomUtils.findAll(
    (one) => one.attribs['data-chart'] !== undefined,
    parseDocument(readText(path)).children,
  ).map((figure, at) => ({
    place: `${path} ${at + 1}`,
    figure,
    data: JSON.parse(figure.attribs['data-chart']!) as ChartData,
  })),
);

/** Numbers of a chart, category after category. */
const numbersOf = ({ categories, series }: ChartData): number[][] =>
  categories.map((_, at) => series.map(({ values }) => values[at]!));

/** A value as a drawing rounds it: to a hundredth of its unit, in hundredths; counts as they are. */
const rounded = ({ money, scale }: ChartData, value: number): number => {
  if (!money) return value;
  const size = Math.floor((Math.abs(value) * 100) / scale + 0.5);
  return value < 0 ? 0 - size : size;
};

describe('every chart of the site', () => {
  test('stands on several kinds of pages', () => {
    expect(charts.length).toBeGreaterThan(10);
    expect(new Set(charts.map(({ data }) => data.kind))).toEqual(new Set(['columns', 'bars', 'waterfall']));
  });

  test.each(charts)('$place: data and table hold the same numbers', ({ figure, data }) => {
    const [table] = named('table', figure);
    const rows = named('tr', table!).filter((row) => named('td', row).length > 0);
    expect(rows.map((row) => named('td', row).map((cell) => read(wordsOf(cell))))).toEqual(numbersOf(data));
    expect(rows.map((row) => wordsOf(named('th', row)[0]!))).toEqual(
      data.categories.map((one) => one.trim()),
    );
    const heads = named('th', named('thead', table!)[0]!).map(wordsOf);
    expect(heads.slice(1)).toEqual(data.series.map(({ name }) => name));
  });

  test.each(charts)('$place: the labels of each drawing are those numbers, rounded', ({ figure, data }) => {
    const drawings = named('svg', figure);
    expect(drawings.length).toBeGreaterThan(0);
    for (const svg of drawings) {
      const labels = named('text', svg).filter((one) => hasClass(one, 'value'));
      const says = named('text', svg).filter((one) => /\bsay-/.test(one.attribs['class'] ?? ''));
      const expected = numbersOf(data)
        .flat()
        .map((value) => rounded(data, value));
      if (says.length > 0) {
        const peaks = data.series.map(({ values }) => rounded(data, Math.max(...values)));
        expect(says.map((one) => read(wordsOf(one).split(' ').at(-1)!))).toEqual(
          peaks.filter((one) => one > 0),
        );
        expect(labels).toEqual([]);
      } else if (Math.max(...expected) > 0) {
        const sort = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sort(labels.map((one) => read(wordsOf(one))))).toEqual(sort(expected));
      }
      expect(named('rect', svg)).toHaveLength(expected.length);
      expect(svg.attribs['aria-label']).toMatch(/\d/);
    }
  });

  test('is as long as its number: bars of one drawing keep the proportions of the data', () => {
    for (const { figure, data, place } of charts) {
      const values = numbersOf(data).flat().map(Math.abs);
      const highest = Math.max(...values);
      for (const svg of highest > 0 ? named('svg', figure) : []) {
        const upright = svg.attribs['data-form'] === 'columns';
        const lengths = named('rect', svg).map((one) => Number(one.attribs[upright ? 'height' : 'width']));
        const longest = lengths[values.indexOf(highest)]!;
        for (const [at, length] of lengths.entries())
          expect(Math.abs(length - (longest * values[at]!) / highest), `${place}, ${at}`).toBeLessThan(0.35);
      }
    }
  });

  test('of a waterfall leads from its first number to its last', () => {
    for (const { data, place } of charts.filter((one) => one.data.kind === 'waterfall')) {
      const values = data.series[0]!.values;
      const sum = values.slice(0, -1).reduce((all, one) => all + one, 0);
      expect(sum, place).toBe(values.at(-1));
    }
  });

  test('costs little before a reader asks for it', () => {
    const loaders = PATHS.filter((path) => LOADER.test(path));
    expect(loaders).toHaveLength(1);
    const loader = gzipSync(readBytes(loaders[0]!)).length;
    expect(loader).toBeLessThanOrEqual(1.5 * KB);
    const heavy = chartPages.filter((path) => gzipSync(readBytes(path)).length + loader > 20 * KB);
    expect(heavy).toEqual([]);
  });

  test('brings its script along, and nothing else does: no page names Chart.js, no article the loader', () => {
    expect(PAGES.filter((path) => readText(path).includes('chart-draw'))).toEqual([]);
    const withLoader = PAGES.filter((path) => /src="[^"]*_astro\/Chart[^"]*\.js"/.test(readText(path)));
    expect(withLoader).toEqual(chartPages);
    expect(ARTICLES.filter((path) => chartPages.includes(path))).toEqual([]);
  });
});
