import type { RecordColumn, RecordRow } from '../../components/props/records.ts';
import type { Proof } from '../../components/props/statement.ts';
import type { Cell } from '../../components/props/tables.ts';
import { goodsAnchor, itemAddress } from '../../core/addresses/address.ts';
import { type GoodsKey, lotText } from '../../core/ledger/goods.ts';
import {
  balanceSum,
  type GoodsBalance,
  gapsSum,
  goodsBalance,
  type LotMoves,
  movesByLot,
} from '../../core/ledger/goods-balance.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { units } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { formerQty } from './deltas.ts';
import { rowProof } from './proof.ts';

/** A lot with its balance, in words. */
export interface LotView {
  readonly own: LotMoves;
  readonly balance: GoodsBalance;
  readonly item: string;
  readonly unit: string;
  /** Anchor on the page of its item. */
  readonly anchor: string;
}

/** Every lot in the order of the items' register, then of specifications. */
export function lotViews({ ledger, registers }: Disclosures, itemId?: string): LotView[] {
  const counts = registers['stock-counts'];
  const order = registers.items.map(({ id }) => id);
  return movesByLot(ledger.goods)
    .filter(({ lot }) => itemId === undefined || lot.item === itemId)
    .map((own) => ({
      own,
      balance: goodsBalance(own, counts),
      item: registers.items.find(({ id }) => id === own.lot.item)?.title ?? own.lot.item,
      unit: units[own.lot.unit][0],
      anchor: goodsAnchor(own.lot.item, own.lot.spec, 'stock'),
    }))
    .sort((a, b) => order.indexOf(a.own.lot.item) - order.indexOf(b.own.lot.item));
}

const sameLot = (books: Ledger, { own }: LotView): LotMoves =>
  movesByLot(books.goods).find(({ lot }) => lotText(lot) === lotText(own.lot)) ?? { lot: own.lot, moves: [] };

/** The stamp of a lot: what was counted, held against its rows. */
export const lotProof = (view: LotView, disclosures: Disclosures, explanation: string | undefined): Proof =>
  rowProof(disclosures, (books) => balanceSum(sameLot(books, view)), {
    stated: view.balance.stock?.qty ?? 0,
    href: `#${encodeURIComponent(`tree-${view.anchor}`)}`,
    unit: view.unit,
    explanation,
  });

/** The stamp of all lots: of how many kinds what was counted is not what the rows make. */
export const allLotsProof = (disclosures: Disclosures, language?: string): Proof => {
  const counts = disclosures.registers['stock-counts'];
  return rowProof(disclosures, (books) => gapsSum(movesByLot(books.goods), counts), {
    stated: 0,
    href: '#balance',
    unit: messages(language).goods.kinds,
  });
};

/** received = issued + transferred + written off + stock, lot by lot; every quantity leads to its tree. */
export function balanceTable(views: readonly LotView[], disclosures: Disclosures, language?: string) {
  const t = messages(language).goods;
  const quantity = (head: string): RecordColumn => ({ head, kind: 'number', named: true });
  const columns: RecordColumn[] = [
    { head: t.item, kind: 'text' },
    quantity(t.received),
    quantity(t.issued),
    quantity(t.transferred),
    quantity(t.writtenOff),
    { ...quantity(t.stock), main: true },
    quantity(t.difference),
  ];
  const rows = views.map(({ balance, item, unit, anchor, own }): RecordRow => {
    const link = `${href(itemAddress(own.lot.item))}#${encodeURIComponent(anchor)}`;
    const cell = (qty: number, movement?: GoodsKey['movement']): Cell => {
      const was = formerQty(
        qty,
        disclosures,
        (key) => key.movement === movement && lotText(key) === lotText(own.lot),
      );
      return qty === 0 && was === undefined ? 0 : { qty, unit, href: link, was };
    };
    const { received, issued, transferred, writtenOff, stock, difference } = balance;
    return {
      cells: [
        { label: item, href: link, sub: own.lot.spec },
        cell(received.qty, 'received'),
        cell(issued.qty, 'issue'),
        cell(transferred.qty, 'transfer'),
        cell(writtenOff.qty, 'write-off'),
        cell(stock?.qty ?? 0),
        difference === 0 ? 0 : { qty: difference, unit },
      ],
    };
  });
  return { columns, rows };
}
