import type { Find } from '../components/props/links.ts';
import { batchAddress, find, yearAddress } from '../core/addresses/address.ts';
import { yearsOf } from '../core/ledger/ledger.ts';
import { listsOf } from '../core/ledger/list.ts';
import type { Batch } from '../core/schemas/batch.ts';
import type { Disclosures } from './disclosures.ts';
import { count, monthOfYear } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { isOfMonth, listTitle } from './views/lists.ts';

/** The ways to one's own gift: the form, this year's months, and the years before. */
export function findLinks({ ledger, dataTo }: Disclosures, language?: string): Find {
  const t = messages(language);
  const year = dataTo.slice(0, 4);
  const lists = listsOf(ledger, 'donations', year);
  const link = (one: Batch) => ({
    href: href(batchAddress('donations', one.id)),
    sub: t.disclosures.home.findRows(count(one.rows)),
  });
  const years = yearsOf(ledger, 'donations').filter((one) => one !== year);
  return {
    door: { label: t.find.door, href: href(find) },
    heading: t.disclosures.home.findMonths(year),
    months: lists.filter(isOfMonth).map((one) => ({ ...link(one), label: monthOfYear(one.id) })),
    others: [
      ...lists
        .filter((one) => !isOfMonth(one))
        .map((one) => ({ label: listTitle(one, language), href: link(one).href })),
      ...years.map((one) => ({
        label: t.disclosures.year.donations(one),
        href: href(yearAddress('donations', one)),
      })),
    ],
  };
}
