import { suggestYuan } from '../values/money.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Heading } from './heading.ts';

/** A line of a list that states what the rows above it add up to. */
export interface StatedTotal {
  readonly row: number;
  /** 元 with two decimals. */
  readonly amount: string;
  /** Index of the first data row that it counts, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The lines below a heading, sorted by what they are. */
export interface DataRows {
  readonly rows: readonly GridRow[];
  readonly totals: readonly StatedTotal[];
  /** Lines that hold one cell and no row of a list: a signature, a date, a note. */
  readonly left: readonly number[];
}

const TOTAL = /^(?:合\s?计|总\s?计|共\s?计|累\s?计|小\s?计|总金额|总额|total)/i;

/** Whatever stands below the heading, up to the last row that holds something. */
export function dataRows({ rows }: Grid, { index, names, columns }: Heading): DataRows {
  const below = rows.slice(index + 1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const taken = columns.flatMap((column, i) => (column ? [i] : []));
  const measure = columns.findIndex((column) => column?.meta.form === 'amount');
  const counted = measure >= 0 ? measure : columns.findIndex((column) => column?.meta.form === 'quantity');
  const data: GridRow[] = [];
  const totals: StatedTotal[] = [];
  const left: number[] = [];
  const last = below.findLastIndex(({ cells }) => (cells[counted] ?? '') !== '');
  let subtotals = 0;
  for (const [i, row] of below.entries()) {
    const filled = row.cells.filter((cell) => cell !== '');
    const word = filled.find((cell) => TOTAL.test(cell));
    const ours = taken.filter((column) => (row.cells[column] ?? '') !== '');
    if (names.every((name, column) => name === '' || row.cells[column] === name)) left.push(row.number);
    else if (word !== undefined || ours.length === 0) {
      const amount = filled
        .map((cell) => suggestYuan(cell.replace(TOTAL, '').replace(/^[:：]/, '')))
        .find(Boolean);
      if (amount === undefined) left.push(row.number);
      else {
        const part = word !== undefined && /^小/.test(word);
        totals.push({ row: row.number, amount, from: part ? subtotals : 0, to: data.length });
        if (part) subtotals = data.length;
      }
    } else if (filled.length === 1 && i > last) left.push(row.number);
    else data.push(row);
  }
  return { rows: data, totals, left };
}
