import {
  type Address,
  batchAddress,
  batchGoodsAddress,
  batchPartAddress,
  goodsAnchor,
} from '../../core/addresses/address.ts';
import { parseKey } from '../../core/ledger/cell.ts';
import { type Delta, formerly, sumDeltas } from '../../core/ledger/deltas.ts';
import { type GoodsKey, parseGoodsKey } from '../../core/ledger/goods.ts';
import type { TreeNode } from '../../core/ledger/tree.ts';
import { isGoodsTable, ledgerTables } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';

/** A cell of the ledger that corrections moved, and the places of its list where it was added up. */
interface Placed extends Delta {
  readonly name: string;
  /** `goods-received/2026-03`. */
  readonly list: string;
  readonly goods: GoodsKey | undefined;
  /** No row is left in it: no sum holds the cell any more, but the old sums did. */
  readonly gone: boolean;
  readonly addresses: readonly Address[];
}

type Books = Pick<Disclosures, 'corrections' | 'ledger'>;

const known = new WeakMap<Books, readonly Placed[]>();

function placed(books: Books): readonly Placed[] {
  const found = known.get(books);
  if (found) return found;
  const { cells, goods } = books.ledger;
  const names = new Set([...cells, ...goods].map(({ name }) => name));
  const all = books.corrections.deltas.flatMap(([name, delta]): Placed[] => {
    const at = name.indexOf('|');
    const [list, text] = [name.slice(0, at), name.slice(at + 1)];
    const [code, batch = ''] = list.split('/');
    const table = ledgerTables.find((one) => one === code);
    if (!table) return [];
    const common = { ...delta, name, list, gone: !names.has(name) };
    if (isGoodsTable(table)) {
      const key = parseGoodsKey(text);
      const kind = batchGoodsAddress(table, batch, goodsAnchor(key.item, key.spec, key.movement));
      return [{ ...common, goods: key, addresses: [batchAddress(table, batch), kind] }];
    }
    const { fund, project, campaign } = parseKey(text);
    const part = (of: 'fund' | 'project' | 'campaign', id: string) =>
      id === '' ? [] : [batchPartAddress(table, batch, of, id)];
    const parts = [...part('fund', fund), ...part('project', project), ...part('campaign', campaign)];
    return [{ ...common, goods: undefined, addresses: [batchAddress(table, batch), ...parts] }];
  });
  known.set(books, all);
  return all;
}

const sum = (deltas: readonly Delta[]): Delta => sumDeltas(deltas.map((delta) => ({ delta })));

/** What corrections added to a sum: an old sum is the new one less this. */
export function deltaOf({ terms, cells, address }: TreeNode, books: Books): Delta {
  if (terms.length === 0)
    return sum(
      placed(books).filter(
        ({ name, gone, addresses }) =>
          cells.has(name) || (gone && address !== undefined && addresses.includes(address)),
      ),
    );
  return sumDeltas(terms.map(({ sign, node }) => ({ sign, delta: deltaOf(node, books) })));
}

/** What corrections added to a list's line of a fund, project or campaign. */
export const deltaAt = (address: Address, books: Books): Delta =>
  sum(placed(books).filter(({ addresses }) => addresses.includes(address)));

/** What a quantity of goods was before corrections; undefined where they did not change it. */
export function formerQty(
  qty: number,
  books: Books,
  isOf: (key: GoodsKey, list: string) => boolean,
): number | undefined {
  const delta = sum(placed(books).filter(({ goods, list }) => goods && isOf(goods, list)));
  return formerly(qty, delta.qty);
}
