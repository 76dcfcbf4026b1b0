import type { Month } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';

/** Sums of the rows that share a key. 行 counts rows, 笔 counts gifts: an online summary is one row and many gifts. */
export interface Cell {
  readonly rows: number;
  readonly gifts: number;
  readonly fen: Fen;
}

export const emptyCell: Cell = { rows: 0, gifts: 0, fen: 0 };

/** Where a yuan stands on its way. Only `received` is income. */
export type MoneyState = 'received' | 'paid';

/** What the rows of a cell have in common; an absent project or campaign is the empty text. */
export interface CellKey {
  readonly fund: string;
  readonly restriction: string;
  readonly project: string;
  readonly campaign: string;
  readonly state: MoneyState;
  readonly month: Month;
}

/** The key as text; the parts are ids and codes, which hold no `|`. */
export const keyText = ({ fund, restriction, project, campaign, state, month }: CellKey): string =>
  `${fund}|${restriction}|${project}|${campaign}|${state}|${month}`;

/** The key of a text that `keyText` made. */
export function parseKey(text: string): CellKey {
  const [fund = '', restriction = '', project = '', campaign = '', state = '', month = ''] = text.split('|');
  return { fund, restriction, project, campaign, state: state === 'paid' ? 'paid' : 'received', month };
}

/** a + b. Throws when a sum leaves the safe integers. */
export function addCells(a: Cell, b: Cell): Cell {
  const fen = a.fen + b.fen;
  if (!Number.isSafeInteger(fen)) throw new RangeError('a sum of 分 beyond the safe integers');
  return { rows: a.rows + b.rows, gifts: a.gifts + b.gifts, fen };
}

/** The sum of cells; the empty cell for none. */
export const sumCells = (cells: Iterable<Cell>): Cell => {
  let sum = emptyCell;
  for (const cell of cells) sum = addCells(sum, cell);
  return sum;
};
