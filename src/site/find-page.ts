import type { FindData } from '../components/find/words.ts';
import {
  exportAddress,
  find,
  nameMapAddress,
  report,
  standingAddress,
  tableAddress,
} from '../core/addresses/address.ts';
import { listsOf, totalOfLists } from '../core/ledger/list.ts';
import { generations, shardCounts } from '../core/lookup/shards.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { findLinks } from './find-links.ts';
import { count, day } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { getStandingPlaces } from './places.ts';
import { sectionHead } from './section-head.ts';
import { phoneFor } from './standing-page.ts';
import { isOfMonth } from './views/lists.ts';

/** The last day that the lists of a table cover; of both tables' lists when it has none. */
const publishedTo = ({ ledger, dataTo }: Disclosures, table: 'donations' | 'disbursements'): string =>
  listsOf(ledger, table)
    .map(({ toOn }) => toOn)
    .sort()
    .at(-1) ?? dataTo;

/** Titles of the lists that are not those of a month. */
const listTitles = ({ ledger }: Disclosures, table: 'donations' | 'disbursements') =>
  Object.fromEntries(
    listsOf(ledger, table)
      .filter((one) => !isOfMonth(one))
      .map((one) => [one.id, one.title]),
  );

/** Everything on the page where a gift is looked up. */
export async function getFind(language?: string) {
  const all = await getDisclosures();
  const { ledger, organization } = all;
  const t = messages(language);
  const { record, published } = t.find;
  const last = publishedTo(all, 'donations');
  const phone = phoneFor(all, ['donation', 'office']);
  const { door: _, ...leaf } = findLinks(all, language);
  const requests = href(standingAddress('requests'));
  const asksFor = (await getStandingPlaces()).some((one) => one.href === requests);
  const data: FindData = {
    base: href('/').replace(/\/$/, ''),
    shards: shardCounts(ledger.batches),
    publishedTo: { donations: last, disbursements: publishedTo(all, 'disbursements') },
    phone: phone?.number ?? organization.supervisionPhone,
    lists: {
      donations: listTitles(all, 'donations'),
      disbursements: listTitles(all, 'disbursements'),
    },
    words: t.find.script,
  };
  const headline = t.find.headline(
    count(totalOfLists(ledger, 'donations', listsOf(ledger, 'donations')).computed.rows),
  );
  return {
    head: await sectionHead(
      { address: find, current: 'give', place: 'find', description: t.find.standfirst },
      language,
    ),
    headline,
    action: href(find),
    data: JSON.stringify(data),
    // What the script must know of the names before it can ask for a gift.
    preload: generations
      .filter((generation) => data.shards.counts.donations[generation] > 0)
      .map((generation) => href(nameMapAddress('donations', generation))),
    example: last,
    names: t.find.names.rows.map(([name = '', text = '']) => [name, text] as const),
    published: published.text(day(last)),
    phone,
    links: [
      ...(asksFor ? [{ label: record.requests, href: requests }] : []),
      { label: record.report, href: href(report) },
      { label: record.download, href: href(exportAddress('donations', 'excel.csv')) },
    ],
    leaf,
    payments: { label: t.find.leaf.payments, href: href(tableAddress('disbursements')) },
  };
}
