import type { RecordTableProps } from '../../components/props/records.ts';
import { batchAddress } from '../../core/addresses/address.ts';
import { flowsFor, listsFor, type Purpose } from '../../core/ledger/purpose.ts';
import type { LedgerTable } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { listTitle } from './lists.ts';

/**
 * The published lists that hold rows for a project or a campaign, the latest first, with their total; undefined when there
 * are none. `stated` is what somebody signed for the same money: the total is closed in red when both agree to the 分.
 */
export function purposeLists(
  table: LedgerTable,
  purpose: Purpose,
  { ledger }: Disclosures,
  { title, stated }: { readonly title: string; readonly stated?: number | undefined },
  language?: string,
): RecordTableProps | undefined {
  const { heads, page } = messages(language).projects;
  const lists = listsFor(ledger, table, purpose).reverse();
  if (lists.length === 0) return undefined;
  const { received, paid } = flowsFor(ledger, purpose);
  const total = table === 'donations' ? received : paid;
  return {
    caption: table === 'donations' ? page.giftsCaption(title) : page.paymentsCaption(title),
    columns: [
      { head: heads.list, kind: 'text' },
      { head: heads.rows, kind: 'count', named: true },
      { head: heads.amount, kind: 'money' },
    ],
    rows: lists.map(({ batch, cell }) => ({
      cells: [
        { label: listTitle(batch, language), href: href(batchAddress(table, batch.id)) },
        cell.rows,
        cell.fen,
      ],
    })),
    total: [page.total, total.rows, total.fen],
    proved: stated === total.fen,
  };
}
