import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { ChartData } from '../props/chart.ts';

/** Draws a chart of the page anew, with exact amounts where one points, and with buttons that hide a series. */

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

type Bars = Chart<'bar', (number | [number, number])[], string>;

/** Charts that are drawn by script now, each with what undoes it. */
const live = new Map<HTMLElement, () => void>();

/** Room for names beside lying bars, in signs. */
const NAME_SIGNS = { narrow: 9, wide: 14 };

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** 分 as 元 with two decimals, as the page writes them; a count with its thousands apart. */
function amount({ money, unit }: ChartData, value: number): string {
  const size = Math.abs(value);
  const whole = money ? Math.floor(size / 100) : size;
  const cents = money ? `.${String(size % 100).padStart(2, '0')}` : '';
  const sign = value < 0 ? '\u2212' : '';
  return `${sign}${String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')}${cents} ${unit}`;
}

/** A number of the scale, without the dust of a division. */
const tick = (value: number): string => String(Number(value.toPrecision(6)));

/** A waterfall's bars begin where the one before ended; its first and its last stand on zero. */
function barsOf(kind: ChartData['kind'], values: readonly number[]): (number | [number, number])[] {
  if (kind !== 'waterfall') return [...values];
  let level = 0;
  return values.map((value, at) => {
    const total = at === 0 || at === values.length - 1;
    const from = total ? 0 : level;
    level = from + value;
    return [from, level];
  });
}

/** The page's colours and type of now: they change with the reader's choice of day and night. */
const styleOf = (figure: HTMLElement) => ({
  ink: token('ink'),
  soft: token('ink-soft'),
  rule: token('rule'),
  paper: token('paper'),
  series: ['data', 'data-2', 'data-3', 'data-4'].map(token),
  family: getComputedStyle(figure).fontFamily,
  size: document.documentElement.dataset['type'] === 'large' ? 15 : 12,
});

type Style = ReturnType<typeof styleOf>;

/** The options; colours and type are asked for anew at every drawing. */
function configuration(data: ChartData, width: number, lying: boolean, style: () => Style) {
  const { kind, series, scale, categories, axis } = data;
  const [names, amounts] = lying ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const room = width < 500 ? NAME_SIGNS.narrow : NAME_SIGNS.wide;
  const nameAt = (at: number): string | string[] => {
    if (kind === 'columns') return (axis[at] ?? '').split('\n');
    const name = categories[at] ?? '';
    return name.length > room ? `${name.slice(0, room - 1)}…` : name;
  };
  const valueAt = (nth: number, at: number): number => series[nth]?.values[at] ?? 0;
  const colourOf = (nth: number, at: number): string => {
    const { series: colours } = style();
    const down = kind === 'waterfall' && at < categories.length - 1 && valueAt(nth, at) < 0;
    return colours[down ? 1 : nth] ?? '';
  };
  const ticks = {
    color: () => style().soft,
    font: () => ({ family: style().family, size: style().size }),
    maxRotation: 0,
  };
  // Asked for anew like the rest, though the library's types do not say so.
  const border = { color: (() => style().ink) as unknown as string };
  const font = () => ({ family: style().family, size: style().size + 2 });
  const config: ChartConfiguration<'bar', (number | [number, number])[], string> = {
    type: 'bar',
    data: {
      labels: [...categories],
      datasets: series.map(({ name, values }, nth) => ({
        label: name,
        data: barsOf(kind, values),
        maxBarThickness: lying ? 18 : 56,
        minBarLength: kind === 'waterfall' ? 1 : 0,
        backgroundColor: ({ dataIndex }) => colourOf(nth, dataIndex),
        hoverBackgroundColor: ({ dataIndex }) => colourOf(nth, dataIndex),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: names,
      interaction: { mode: 'index', axis: names, intersect: false },
      scales: {
        [names]: {
          grid: { display: false },
          border,
          // Months of several years: only the first of each has a name, and that is never left out.
          ticks: {
            ...ticks,
            autoSkip: !lying && !axis.includes(''),
            callback: (at: string | number) => nameAt(Number(at)),
          },
        },
        [amounts]: {
          beginAtZero: true,
          grid: { color: () => style().rule },
          border: { display: false },
          ticks: {
            ...ticks,
            maxTicksLimit: 6,
            callback: (value: string | number) => tick(Number(value) / scale),
          },
        },
      },
      plugins: {
        tooltip: {
          backgroundColor: () => style().ink,
          titleColor: () => style().paper,
          bodyColor: () => style().paper,
          titleFont: font,
          bodyFont: font,
          cornerRadius: 2,
          caretSize: 0,
          displayColors: false,
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) =>
              `${dataset.label} ${amount(data, valueAt(datasetIndex, dataIndex))}`,
          },
        },
      },
    },
  };
  return config;
}

/** A button for each series that shows or hides it. */
function seriesButtons(chart: Bars, { series }: ChartData): HTMLElement | undefined {
  if (series.length < 2) return undefined;
  const row = document.createElement('div');
  row.className = 'chart-series';
  for (const [nth, { name }] of series.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `key key-${nth + 1}`;
    button.textContent = name;
    button.setAttribute('aria-pressed', 'true');
    button.addEventListener('click', () => {
      const seen = !chart.isDatasetVisible(nth);
      chart.setDatasetVisibility(nth, seen);
      button.setAttribute('aria-pressed', String(seen));
      chart.update();
    });
    row.append(button);
  }
  return row;
}

/** The switch says what pressing it brings. */
function say(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('.chart-switch');
  if (!button) return;
  const now = button.textContent;
  button.textContent = button.dataset['other'] ?? '';
  button.dataset['other'] = now;
}

/** Puts the drawing by script in the place of the picture, and as large as it. */
export function show(figure: HTMLElement): void {
  const plot = figure.querySelector<HTMLElement>('.plot');
  const numbers = figure.dataset['chart'];
  if (live.has(figure) || !plot || !numbers) return;
  const data = JSON.parse(numbers) as ChartData;
  const { width, height } = plot.getBoundingClientRect();
  const picture = [...plot.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0);
  plot.style.height = `${Math.round(height)}px`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', picture?.getAttribute('aria-label') ?? '');
  figure.classList.add('live');
  plot.append(canvas);
  const lying = data.kind !== 'columns' || picture?.dataset['form'] === 'rows';
  let style = styleOf(figure);
  const chart = new Chart(
    canvas,
    configuration(data, width, lying, () => style),
  );
  const repaint = () => {
    style = styleOf(figure);
    chart.update();
  };
  const themes = new MutationObserver(repaint);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-type'] });
  const night = matchMedia('(prefers-color-scheme: dark)');
  night.addEventListener('change', repaint);
  const series = seriesButtons(chart, data);
  if (series) plot.after(series);
  say(figure);
  const stop = () => {
    themes.disconnect();
    night.removeEventListener('change', repaint);
    chart.destroy();
    canvas.remove();
    series?.remove();
    plot.style.removeProperty('height');
    figure.classList.remove('live');
    say(figure);
  };
  live.set(figure, stop);
}

/** From the picture to the drawing by script, or back. */
export function turn(figure: HTMLElement): void {
  const stop = live.get(figure);
  if (stop) {
    stop();
    live.delete(figure);
  } else show(figure);
}
