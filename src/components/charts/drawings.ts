import type { ChartView } from '../props/chart.ts';
import { drawColumns, fitsColumns } from './columns.ts';
import { drawRows } from './rows.ts';
import type { Drawing } from './scale.ts';

/** Whether a drawing of this width stands upright: over time, where the numbers have room. */
export const isUpright = (chart: ChartView, width: number): boolean =>
  chart.kind === 'columns' && fitsColumns(chart, width);

/** A drawing of the width; its height follows, or is given by the form of columns. */
export const draw = (chart: ChartView, width: number): Drawing =>
  isUpright(chart, width) ? drawColumns(chart, width, width < 500 ? 214 : 280) : drawRows(chart, width);

export const NARROW = 360;
export const WIDE = 640;
