import { goodsIssuedEntry, goodsKeyText, goodsReceivedEntry, type Lot } from '../ledger/goods.ts';
import type { LocatedGoods } from '../ledger/ledger.ts';
import type { Position, SumTerm } from '../problems/problem.ts';
import type { GoodsIssued, GoodsReceived } from '../schemas/goods.ts';
import { movement, units } from '../schemas/vocabulary.ts';
import { quantityText, type Thousandths } from '../values/quantity.ts';
import { parseRowId, rowId } from '../values/record-id.ts';
import type { ChapterView } from './chapter-rule.ts';

/** A lot in the words of a message. */
export function lotWords({ item, spec, unit }: Lot, { registers }: Pick<ChapterView, 'registers'>) {
  const title = registers.items.find(({ value }) => value.id === item)?.value.title ?? item;
  return { item: title, spec, unit: units[unit][0] };
}

/** The lot as the subject of a gap. */
export const lotSubject = ({ item, spec, unit }: Lot): string => `${item}|${spec}|${unit}`;

/** Rows of goods that a message names one by one; more are added up. */
const NAMED = 12;

/** A row of a cell, with its place where it was kept. */
interface GoodsRow {
  readonly id: string;
  readonly qty: Thousandths;
  readonly at?: Position;
}

const signOf = ({ table }: LocatedGoods): '+' | '-' => (table === 'goods-received' ? '+' : '-');

const keyOf = (row: GoodsReceived | GoodsIssued): string =>
  goodsKeyText('receivedOn' in row ? goodsReceivedEntry(row).key : goodsIssuedEntry(row).key);

/** The rows of a cell one by one where all of them were kept; else the cell as one. */
function rowsOf({ table, batch, key, cell }: LocatedGoods, { goods, counted }: ChapterView): GoodsRow[] {
  const text = goodsKeyText(key);
  const kept = table === 'goods-issued' ? goods.issued : [...goods.received.values()];
  const own = kept.filter(({ value }) => parseRowId(value.id)?.batch === batch && keyOf(value) === text);
  if (own.length === cell.rows)
    return own.map(({ value, source }) => ({
      id: value.id,
      qty: value.qty,
      at: { file: source.file, line: source.line },
    }));
  const file = counted.get(`${table}/${batch}`)?.file;
  const more = cell.rows > 1 ? ` 等 ${cell.rows} 行` : '';
  const id = `${rowId({ table, batch, n: cell.first })}${more}`;
  return [{ id, qty: cell.qty, ...(file === undefined ? {} : { at: { file } }) }];
}

function namedTerms(move: LocatedGoods, view: ChapterView): SumTerm[] {
  const what = move.key.movement === 'received' ? '收到' : movement[move.key.movement][0];
  return rowsOf(move, view).map(({ id, qty, at }) => ({
    sign: signOf(move),
    label: `${move.key.on} ${what} ${id}`,
    amount: quantityText(qty),
    ...(at ? { at } : {}),
  }));
}

/** What came and left, as terms of a sum: row by row, and what is too much for a message list by list. */
export function moveTerms(moves: readonly LocatedGoods[], view: ChapterView): SumTerm[] {
  if (moves.length <= NAMED) return moves.flatMap((move) => namedTerms(move, view));
  const lists = new Map<string, { moves: number; qty: number; first: LocatedGoods }>();
  for (const move of moves) {
    const name = `${move.table}/${move.batch}`;
    const known = lists.get(name);
    lists.set(name, {
      moves: (known?.moves ?? 0) + move.cell.rows,
      qty: (known?.qty ?? 0) + move.cell.qty,
      first: known?.first ?? move,
    });
  }
  return [...lists].map(([name, { moves: rows, qty, first }]) => {
    const file = view.counted.get(name)?.file;
    return {
      sign: signOf(first),
      label: `${signOf(first) === '+' ? '收到' : '发出'} ${rows} 行`,
      amount: quantityText(qty),
      ...(file === undefined ? {} : { at: { file } }),
    };
  });
}
