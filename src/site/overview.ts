import type { RecordColumn, RecordRow } from '../components/props/records.ts';
import type { Cell } from '../components/props/tables.ts';
import { disclosures as address, exportAddress, yearAddress } from '../core/addresses/address.ts';
import { yearsOf } from '../core/ledger/ledger.ts';
import { buildStatement } from '../core/ledger/statement.ts';
import { tableTitles } from '../core/schemas/tables.ts';
import type { LedgerTable } from '../core/values/record-id.ts';
import { getAccountDoors } from './account-doors.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { exportNames } from './exports.ts';
import { days } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { purposesChart, yearsChart } from './views/charts/money.ts';
import { filedFigure } from './views/filing.ts';
import { fundRows } from './views/funds.ts';
import { pillars, provedStatement, stamp } from './views/statement.ts';
import { treeView } from './views/tree.ts';
import { shorterNote } from './views/unlike.ts';

/** First day of the first published list's year. */
function firstDay({ ledger, yearFrom }: Disclosures): string {
  const first = ledger.batches[0];
  return first ? `${first.fromOn.slice(0, 4)}-01-01` : yearFrom;
}

/** Years with their four pillars: what one closes with, the next opens with. */
function yearRows({ ledger, dataTo }: Disclosures, language?: string) {
  const { heads } = messages(language).disclosures;
  const money = (head: string): RecordColumn => ({ head, kind: 'money', named: true });
  const columns: RecordColumn[] = [
    { head: heads.year, kind: 'text' },
    money(heads.opening),
    money(heads.received),
    money(heads.paid),
    { head: heads.closing, kind: 'money' },
  ];
  const years = [...new Set([...yearsOf(ledger, 'donations'), ...yearsOf(ledger, 'disbursements')])].sort();
  const linked = (table: LedgerTable, year: string, fen: number): Cell =>
    yearsOf(ledger, table).includes(year) ? { fen, href: href(yearAddress(table, year)) } : fen;
  const rows = years.map((year): RecordRow => {
    const to = year === dataTo.slice(0, 4) ? dataTo : `${year}-12-31`;
    const { opening, received, paid, closing } = buildStatement(ledger, { from: `${year}-01-01`, to });
    return {
      cells: [
        year === dataTo.slice(0, 4) ? days(`${year}-01-01`, dataTo) : `${year} 年`,
        opening,
        linked('donations', year, received.fen),
        linked('disbursements', year, paid.fen),
        closing,
      ],
    };
  });
  const short = dataTo.endsWith('-12-31') ? [] : [days(`${dataTo.slice(0, 4)}-01-01`, dataTo)];
  return { columns, rows, unlike: years.length > 1 ? shorterNote(short, language) : undefined };
}

/** The ledgers and what belongs to them stand open among the downloads; the other registers are folded. */
const FIRST = 9;

/** Every table in every form, as a table of links. */
function downloadTable(language?: string) {
  const { table, excel, ...words } = messages(language).disclosures.downloads;
  const names: Readonly<Record<string, string>> = words.names;
  const columns: RecordColumn[] = [table, 'CSV', excel, 'JSON'].map((head) => ({ head, kind: 'text' }));
  const rows = exportNames.map(
    (name): RecordRow => ({
      cells: [
        names[name] ?? tableTitles[name].zh,
        { label: 'CSV', href: href(exportAddress(name, 'csv')) },
        { label: excel, href: href(exportAddress(name, 'excel.csv')) },
        { label: 'JSON', href: href(exportAddress(name, 'json')) },
      ],
    }),
  );
  return { columns, rows: rows.slice(0, FIRST), more: rows.slice(FIRST) };
}

/** Everything on the overview of the accounts. */
export async function getOverview(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).disclosures;
  const { dataTo: to, yearFrom } = disclosures;
  const span = { from: firstDay(disclosures), to };
  const proved = provedStatement(disclosures, span, '#tree');
  const { received, paid, closing } = proved.statement;
  const figure = filedFigure(t.labels.closing, closing, proved.proof, language);
  const headline = t.overview.headline(
    inWords(received.fen, language),
    inWords(paid.fen, language),
    inWords(closing, language),
  );
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'accounts',
        description: headline,
        filing: { kind: t.kinds.overview, when: t.upTo(to), figure },
      },
      language,
    ),
    when: days(span.from, to),
    headline,
    pillars: pillars(proved, {}, language),
    proof: proved.proof,
    stamp: stamp(disclosures, to, t.source.books, language),
    tree: treeView(proved.tree, disclosures, language),
    years: yearRows(disclosures, language),
    yearsChart: yearsChart(disclosures, language),
    purposes: purposesChart(disclosures, { from: yearFrom, to }, language),
    fundsDays: days(yearFrom, to),
    ...fundRows(disclosures, { from: yearFrom, to }),
    downloads: downloadTable(language),
    doors: await getAccountDoors(language),
  };
}
