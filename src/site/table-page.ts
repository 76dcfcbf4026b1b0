import { tableAddress, yearAddress } from '../core/addresses/address.ts';
import { yearsOf } from '../core/ledger/ledger.ts';
import { listsOf, totalOfLists } from '../core/ledger/list.ts';
import { tableTree } from '../core/ledger/tree.ts';
import { lastDay } from '../core/values/calendar-date.ts';
import { type MoneyTable, moneyTables } from '../core/values/record-id.ts';
import { accountPage } from './account-page.ts';
import { getDisclosures } from './disclosures.ts';
import { count, days, month } from './format.ts';
import { inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { fundsChart, monthsChart, purposesChart } from './views/charts/money.ts';
import { filedFigure } from './views/filing.ts';
import { headline, yearTable } from './views/lists.ts';
import { rowProof } from './views/proof.ts';
import { stamp } from './views/statement.ts';
import { tableView } from './views/tree.ts';

const currentOf = { donations: 'received', disbursements: 'used' } as const;
const sourceOf = (language?: string) => messages(language).disclosures.source.bank;

/** The page of each ledger. */
export const tablePaths = () =>
  inLanguages(moneyTables.map((table) => ({ params: { table }, props: { table } })));

/** The page of each year of each ledger. */
export async function yearPaths() {
  const { ledger } = await getDisclosures();
  return inLanguages(
    moneyTables.flatMap((table) =>
      yearsOf(ledger, table).map((year) => ({ params: { table, year }, props: { table, year } })),
    ),
  );
}

/** A total over lists, as its page shows it: what the register states, proved by the rows. */
async function totals(table: MoneyTable, year: string | undefined, language?: string) {
  const disclosures = await getDisclosures();
  const { ledger, dataTo } = disclosures;
  const t = messages(language).disclosures;
  const lists = listsOf(ledger, table, year);
  const { stated, computed } = totalOfLists(ledger, table, lists);
  const from = lists[0]?.fromOn ?? dataTo;
  const to = lists.at(-1)?.toOn ?? dataTo;
  const rows = count(computed.rows);
  const proof = rowProof(disclosures, (books) => totalOfLists(books, table, lists).computed, {
    stated,
    href: year === undefined ? '#tree' : '#lists',
  });
  const span = year === undefined ? t.since(month(from.slice(0, 7))) : t.ofYear(year);
  return {
    table,
    from,
    to,
    when: days(from, to),
    headline: headline(table, span, computed, language),
    fen: stated,
    unit: table === 'donations' ? t.unitGifts(rows, count(computed.gifts)) : t.unitRows(rows),
    proved: proof.differenceFen === 0,
    proof,
    stamp: stamp(disclosures, to, sourceOf(language), language),
    chart: monthsChart(
      disclosures,
      { from, to: lastDay(to.slice(0, 7)), of: table === 'donations' ? 'received' : 'paid' },
      language,
    ),
  };
}

/** Everything on the page of a ledger. */
export async function getTablePage(table: MoneyTable, language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).disclosures;
  const title = t.tables[table];
  const { to, ...total } = await totals(table, undefined, language);
  const figure = filedFigure(t.labels[table], total.fen, total.proof, language);
  const filed = { kind: t.kinds.table, when: t.upTo(to), figure };
  return {
    ...(await accountPage(tableAddress(table), currentOf[table], [{ label: title }], language, filed)),
    ...total,
    title,
    parts:
      table === 'donations'
        ? fundsChart(disclosures, language)
        : purposesChart(disclosures, { from: total.from, to }, language),
    tree: tableView(tableTree(disclosures.ledger, table), disclosures, language),
  };
}

/** Everything on the page of one year of a ledger. */
export async function getYearPage(table: MoneyTable, year: string, language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).disclosures;
  const title = t.year[table](year);
  const way = [{ label: t.tables[table], address: tableAddress(table) }, { label: `${year} 年` }];
  const { to, ...total } = await totals(table, year, language);
  const figure = filedFigure(t.labels[table], total.fen, total.proof, language);
  const filed = { kind: t.kinds.years, year, on: to, when: t.upTo(to), figure };
  return {
    ...(await accountPage(yearAddress(table, year), currentOf[table], way, language, filed)),
    ...total,
    title,
    year,
    lists: yearTable(disclosures, table, year, language),
  };
}
