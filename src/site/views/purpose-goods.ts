import type { RecordTableProps } from '../../components/props/records.ts';
import { itemAddress } from '../../core/addresses/address.ts';
import { sumGoods } from '../../core/ledger/goods.ts';
import { goodsKinds } from '../../core/ledger/goods-kinds.ts';
import { type GoodsFilter, goodsOf } from '../../core/ledger/goods-query.ts';
import { movement, units } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { count } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { inWords } from './amount.ts';

/** Goods that came, or that left, for a project or a campaign. */
export interface PurposeGoods {
  readonly id: string;
  readonly title: string;
  readonly table: RecordTableProps;
  /** How many rows, and what those that came are worth. */
  readonly note: string;
}

/** The goods of one purpose in one table, kind by kind; undefined where there are none. */
export function purposeGoods(
  filter: GoodsFilter & { readonly table: 'goods-received' | 'goods-issued' },
  title: string,
  { ledger, registers }: Disclosures,
  language?: string,
): PurposeGoods | undefined {
  const t = messages(language).goods;
  const cells = goodsOf(ledger, filter);
  if (cells.length === 0) return undefined;
  const came = filter.table === 'goods-received';
  const { rows, fen } = sumGoods(cells.map(({ cell }) => cell));
  const what = came ? t.receivedFor : t.issuedFor;
  const counted = messages(language).disclosures.rowsOnly(count(rows));
  return {
    id: filter.table,
    title: what,
    note: came ? t.rowsAndValue(counted, inWords(fen, language)) : t.rowsAlone(counted),
    table: {
      caption: t.forCaption(title, what),
      columns: [
        { head: t.item, kind: 'text' },
        { head: t.spec, kind: 'text' },
        ...(came ? [] : [{ head: t.heads.to, kind: 'short' } as const]),
        { head: t.heads.qty, kind: 'number' },
      ],
      rows: goodsKinds(cells).map(({ lot, movement: how, cell }) => ({
        cells: [
          {
            label: registers.items.find((one) => one.id === lot.item)?.title ?? lot.item,
            href: href(itemAddress(lot.item)),
          },
          lot.spec,
          ...(how === 'received' ? [] : [movement[how][0]]),
          { qty: cell.qty, unit: units[lot.unit][0] },
        ],
      })),
    },
  };
}
