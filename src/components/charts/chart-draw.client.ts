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
const NAME_SIGNS = { narrow: 7, wide: 14 };

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

/** A waterfall's bars begin where the one before ended; its first and its last stand on zero. */
function barsOf({ kind, series, categories }: ChartData, nth: number): (number | [number, number])[] {
  const values = series[nth]!.values;
  if (kind !== 'waterfall') return [...values];
  let level = 0;
  return values.map((value, at) => {
    const total = at === 0 || at === categories.length - 1;
    const from = total ? 0 : level;
    level = from + value;
    return [from, level];
  });
}

/** The page's colours of now: they change with the reader's choice of day and night. */
function paint(chart: Bars, { kind, series }: ChartData): void {
  const [ink, rule, paper] = [token('ink-soft'), token('rule'), token('paper')];
  for (const [nth, dataset] of chart.data.datasets.entries()) {
    const own = token(nth === 0 ? 'data' : `data-${nth + 1}`);
    const values = series[nth]!.values;
    dataset.backgroundColor =
      kind === 'waterfall'
        ? values.map((value, at) => (value < 0 && at < values.length - 1 ? token('data-2') : own))
        : own;
  }
  const size = Number.parseFloat(token('chart-type')) || 12;
  for (const axis of ['x', 'y'] as const) {
    const scale = chart.options.scales![axis]!;
    Object.assign(scale.ticks!, { color: ink, font: { family: token('sans'), size } });
    Object.assign(scale.grid!, { color: rule });
    Object.assign(scale.border!, { color: ink });
  }
  Object.assign(chart.options.plugins!.tooltip!, {
    backgroundColor: token('ink'),
    titleColor: paper,
    bodyColor: paper,
    titleFont: { family: token('sans'), size: 14 },
    bodyFont: { family: token('sans'), size: 14 },
  });
  chart.update('none');
}

function configuration(data: ChartData, width: number, lying: boolean) {
  const { kind, series, scale, categories } = data;
  const [names, amounts] = lying ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const room = width < 500 ? NAME_SIGNS.narrow : NAME_SIGNS.wide;
  const short = (name: string): string =>
    lying && name.length > room ? `${name.slice(0, room - 1)}…` : name;
  const config: ChartConfiguration<'bar', (number | [number, number])[], string> = {
    type: 'bar',
    data: {
      labels: [...categories],
      datasets: series.map(({ name }, nth) => ({
        label: name,
        data: barsOf(data, nth),
        maxBarThickness: lying ? 18 : 56,
        ...(kind === 'waterfall' ? { minBarLength: 1 } : {}),
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
          border: {},
          ticks: { callback: (at: string | number) => short(categories[Number(at)] ?? '') },
        },
        [amounts]: {
          beginAtZero: true,
          grid: {},
          border: {},
          ticks: { maxTicksLimit: 6, callback: (value: string | number) => String(Number(value) / scale) },
        },
      },
      plugins: {
        tooltip: {
          cornerRadius: 2,
          caretSize: 0,
          displayColors: series.length > 1,
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) =>
              `${dataset.label} ${amount(data, series[datasetIndex]!.values[dataIndex]!)}`,
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
      chart.update('none');
    });
    row.append(button);
  }
  return row;
}

/** The switch says what pressing it brings. */
function say(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('.chart-switch')!;
  const now = button.textContent;
  button.textContent = button.dataset['other'] ?? '';
  button.dataset['other'] = now;
}

/** Puts the drawing by script in the place of the picture, and as large as it. */
export function show(figure: HTMLElement): void {
  if (live.has(figure)) return;
  const data = JSON.parse(figure.dataset['chart']!) as ChartData;
  const plot = figure.querySelector<HTMLElement>('.plot')!;
  const { width, height } = plot.getBoundingClientRect();
  const picture = [...plot.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0);
  plot.style.height = `${Math.round(height)}px`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', picture?.getAttribute('aria-label') ?? '');
  figure.classList.add('live');
  plot.append(canvas);
  const lying = data.kind !== 'columns' || picture?.dataset['form'] === 'rows';
  const chart = new Chart(canvas, configuration(data, width, lying));
  const repaint = () => paint(chart, data);
  repaint();
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
