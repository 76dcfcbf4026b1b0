import { disclosures as accounts, goods, tableAddress, yearAddress } from '../core/addresses/address.ts';
import { yearsOf } from '../core/ledger/ledger.ts';
import { listsOf, totalOfLists } from '../core/ledger/list.ts';
import { tableTree } from '../core/ledger/tree.ts';
import { lastDay } from '../core/values/calendar-date.ts';
import { isGoodsTable, type LedgerTable, ledgerTables } from '../core/values/record-id.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, days, month } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { fundsChart, monthsChart, purposesChart } from './views/charts/money.ts';
import { filedFigure } from './views/filing.ts';
import { listsProof, listsStamp } from './views/list-proof.ts';
import { grand, headline, yearsTable, yearTable } from './views/lists.ts';
import { tableView } from './views/tree.ts';

/** The page of each ledger; a chapter without goods has no ledger of goods. */
export async function tablePaths() {
  const { ledger } = await getDisclosures();
  const own = ledgerTables.filter((table) => !isGoodsTable(table) || listsOf(ledger, table).length > 0);
  return inLanguages(own.map((table) => ({ params: { table }, props: { table } })));
}

/** The page of each year of each ledger. */
export async function yearPaths() {
  const { ledger } = await getDisclosures();
  return inLanguages(
    ledgerTables.flatMap((table) =>
      yearsOf(ledger, table).map((year) => ({ params: { table, year }, props: { table, year } })),
    ),
  );
}

/** A total over lists, as its page shows it: what the register states, proved by the rows. */
async function totals(table: LedgerTable, year: string | undefined, language?: string) {
  const disclosures = await getDisclosures();
  const { ledger, dataTo } = disclosures;
  const t = messages(language).disclosures;
  const lists = listsOf(ledger, table, year);
  const { stated, computed } = totalOfLists(ledger, table, lists);
  const from = lists[0]?.fromOn ?? dataTo;
  const to = lists.at(-1)?.toOn ?? dataTo;
  const rows = count(computed.rows);
  const proof = listsProof(
    disclosures,
    table,
    lists,
    year === undefined && table !== 'goods-issued' ? '#tree' : '#lists',
    language,
  );
  const span = year === undefined ? t.since(month(from.slice(0, 7))) : t.ofYear(year);
  return {
    table,
    from,
    to,
    when: days(from, to),
    headline: headline(table, span, computed, language),
    ...grand(table, stated, rows, count(computed.gifts), language),
    proved: proof.differenceFen === 0,
    proof,
    stamp: listsStamp(disclosures, table, to, language),
    chart: isGoodsTable(table)
      ? undefined
      : monthsChart(
          disclosures,
          { from, to: lastDay(to.slice(0, 7)), of: table === 'donations' ? 'received' : 'paid' },
          language,
        ),
  };
}

const figureOf = (
  table: LedgerTable,
  { fen, proof }: Pick<Awaited<ReturnType<typeof totals>>, 'fen' | 'proof'>,
  language?: string,
) =>
  fen === undefined || table === 'goods-issued'
    ? undefined
    : filedFigure(messages(language).disclosures.labels[table], fen, proof, language);

/** What a ledger is parted into: funds, purposes; goods have a page of their own. */
function partsChart(
  table: LedgerTable,
  span: { from: string; to: string },
  disclosures: Disclosures,
  language?: string,
) {
  if (table === 'donations') return fundsChart(disclosures, language);
  return table === 'disbursements' ? purposesChart(disclosures, span, language) : undefined;
}

/** How many lists were published, and the day of the last. */
function publishedLists(table: LedgerTable, { ledger }: Disclosures, language?: string): string | undefined {
  const lists = listsOf(ledger, table);
  const last = lists
    .map(({ publishedOn }) => publishedOn)
    .sort()
    .at(-1);
  return last && messages(language).disclosures.published(count(lists.length), day(last));
}

/** The lists of the latest year of a ledger of goods, where a ledger of money has its chart. */
function latestYear(table: LedgerTable, disclosures: Disclosures, language?: string) {
  const year = yearsOf(disclosures.ledger, table).toSorted().at(-1);
  if (!isGoodsTable(table) || year === undefined) return undefined;
  const title = messages(language).disclosures.year[table](year);
  return { title, ...yearTable(disclosures, table, year, language) };
}

/** Everything on the page of a ledger. */
export async function getTablePage(table: LedgerTable, language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).disclosures;
  const title = t.tables[table];
  const { to, ...total } = await totals(table, undefined, language);
  const figure = figureOf(table, total, language);
  return {
    head: await sectionHead(
      {
        address: tableAddress(table),
        current: 'accounts',
        place: 'accounts',
        title,
        description: total.headline,
        under: [stepTo('accounts', accounts, language)],
        filing: { kind: t.kinds.table, when: t.upTo(to), figure },
      },
      language,
    ),
    ...total,
    title,
    published: publishedLists(table, disclosures, language),
    // The tree says the years already; of what has no sum in 元 a table says them.
    years: table === 'goods-issued' ? yearsTable(disclosures, table, language) : undefined,
    latest: latestYear(table, disclosures, language),
    parts: partsChart(table, { from: total.from, to }, disclosures, language),
    tree:
      table === 'goods-issued'
        ? undefined
        : tableView(tableTree(disclosures.ledger, table), disclosures, language),
    balance: isGoodsTable(table) ? { label: messages(language).goods.all, href: href(goods) } : undefined,
  };
}

/** Everything on the page of one year of a ledger. */
export async function getYearPage(table: LedgerTable, year: string, language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).disclosures;
  const title = t.year[table](year);
  const { to, ...total } = await totals(table, year, language);
  const figure = figureOf(table, total, language);
  return {
    head: await sectionHead(
      {
        address: yearAddress(table, year),
        current: 'accounts',
        place: 'accounts',
        title,
        description: total.headline,
        under: [
          stepTo('accounts', accounts, language),
          { label: t.tables[table], address: tableAddress(table) },
        ],
        step: { label: `${year} 年` },
        filing: { kind: t.kinds.years, on: to, when: t.upTo(to), figure },
      },
      language,
    ),
    ...total,
    title,
    year,
    lists: yearTable(disclosures, table, year, language),
  };
}
