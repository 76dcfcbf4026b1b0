import { batchGoodsAddress, goodsAnchor, yearAddress } from '../addresses/address.ts';
import { yearOf } from '../values/calendar-date.ts';
import type { GoodsKey } from './goods.ts';
import { sumGoods } from './goods.ts';
import type { LotMoves } from './goods-balance.ts';
import type { LocatedGoods } from './ledger.ts';
import { sumNode, type TreeNode, type TreeTerm } from './tree.ts';

const plus = (node: TreeNode): TreeTerm => ({ sign: 1, node });

/** The leaf of a list: what it holds of one lot in one movement. */
function leafOf(own: readonly LocatedGoods[]): TreeNode[] {
  const [first] = own;
  if (!first) return [];
  const { table, batch, key } = first;
  const { rows, gifts, fen, qty } = sumGoods(own.map(({ cell }) => cell));
  return [
    {
      label: { kind: 'batch', table, batch },
      address: batchGoodsAddress(table, batch, goodsAnchor(key.item, key.spec, key.movement)),
      fen,
      qty,
      rows,
      gifts,
      cells: new Set(own.map(({ name }) => name)),
      terms: [],
    },
  ];
}

/** Groups in the order in which they first come. */
function groups(moves: readonly LocatedGoods[], by: (move: LocatedGoods) => string): LocatedGoods[][] {
  const found = new Map<string, LocatedGoods[]>();
  for (const move of moves) {
    const own = found.get(by(move));
    if (own) own.push(move);
    else found.set(by(move), [move]);
  }
  return [...found.values()];
}

/** What moved of a lot in one way: years, lists. */
function movementNode(moves: readonly LocatedGoods[], movement: GoodsKey['movement']): TreeNode {
  const own = moves.filter(({ key }) => key.movement === movement);
  const years = groups(own, ({ key }) => yearOf(key.on)).flatMap((year) => {
    const [first] = year;
    if (!first) return [];
    const { table } = first;
    const number = yearOf(first.key.on);
    const lists = groups(year, ({ batch }) => batch).flatMap(leafOf);
    return [sumNode({ kind: 'year', table, year: number }, yearAddress(table, number), lists.map(plus))];
  });
  return sumNode({ kind: 'movement', movement }, undefined, years.map(plus));
}

/** stock = received − issued − transferred − written off, of one lot, down to its lines in the lists. Movements that never were are left out. */
export function lotTree({ moves }: LotMoves): TreeNode {
  const left = (['issue', 'transfer', 'write-off'] as const)
    .map((movement) => movementNode(moves, movement))
    .filter(({ rows }) => rows > 0)
    .map((node): TreeTerm => ({ sign: -1, node }));
  return sumNode({ kind: 'stock' }, undefined, [plus(movementNode(moves, 'received')), ...left]);
}
