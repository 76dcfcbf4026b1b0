import {
  disclosures as accounts,
  batchAddress,
  tableAddress,
  yearAddress,
} from '../core/addresses/address.ts';
import { listsOf, pagesOfList, totalOfLists } from '../core/ledger/list.ts';
import type { Batch } from '../core/schemas/batch.ts';
import {
  isGoodsTable,
  type LedgerTable,
  ledgerTables,
  PAGE_ROWS,
  pageOfRow,
} from '../core/values/record-id.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { capitals, count, day, days, month } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { getRows, withdrawnRows } from './rows.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { formerTotals } from './views/amendments.ts';
import { filedFigure } from './views/filing.ts';
import { goodsParts } from './views/goods-parts.ts';
import { goodsIssuedRows, goodsReceivedRows } from './views/goods-rows.ts';
import { listsProof, listsStamp } from './views/list-proof.ts';
import { grand, headline, isOfMonth, listTitle } from './views/lists.ts';
import { listParts } from './views/parts.ts';
import { disbursementRows, donationRows } from './views/rows.ts';

/** Every page of every published list. */
export async function batchPaths() {
  const { ledger } = await getDisclosures();
  return inLanguages(
    ledgerTables.flatMap((table) =>
      listsOf(ledger, table).flatMap((batch) =>
        pagesOfList(ledger, batch).map(({ number }) => ({
          params: { table, batch: batch.id, page: number === 1 ? undefined : String(number) },
          props: { table, id: batch.id, number },
        })),
      ),
    ),
  );
}

/** The rows of one page of a list: those that have its numbers, withdrawn ones in their places. */
async function rowsOnPage(
  table: LedgerTable,
  { id }: Batch,
  number: number,
  disclosures: Disclosures,
  language?: string,
) {
  const onPage = async <T extends LedgerTable>(of: T) =>
    [...(await getRows(of, id)), ...withdrawnRows(of, id, disclosures)]
      .filter(({ n }) => pageOfRow(n) === number)
      .sort((a, b) => a.n - b.n);
  if (table === 'donations')
    return { donations: donationRows(await onPage('donations'), disclosures, id, language) };
  if (table === 'disbursements')
    return { disbursements: disbursementRows(await onPage('disbursements'), disclosures, id, language) };
  return {
    goods:
      table === 'goods-received'
        ? goodsReceivedRows(await onPage('goods-received'), disclosures, id, language)
        : goodsIssuedRows(await onPage('goods-issued'), disclosures, id, language),
  };
}

function neighbours({ ledger }: Disclosures, batch: Batch, language?: string) {
  const lists = listsOf(ledger, batch.table);
  const at = lists.findIndex((one) => one.id === batch.id);
  const link = (one: Batch | undefined) =>
    one && { label: listTitle(one, language), href: href(batchAddress(one.table, one.id)) };
  return { earlier: link(lists[at - 1]), later: link(lists[at + 1]) };
}

function facts(batch: Batch, language?: string): [string, string][] {
  const { facts: t } = messages(language).disclosures;
  return [
    [t.list, batch.title],
    [t.days, days(batch.fromOn, batch.toOn)],
    [t.published, day(batch.publishedOn)],
    ...(batch.total === undefined ? [] : [[t.capitals, capitals(batch.total)] satisfies [string, string]]),
    [t.totals, batch.totalsBy],
    [t.id, batch.id],
  ];
}

/** Everything on one page of a published list. */
export async function getBatchPage(table: LedgerTable, id: string, number: number, language?: string) {
  const disclosures = await getDisclosures();
  const batch = disclosures.ledger.batches.find((one) => one.table === table && one.id === id);
  if (!batch) throw new Error(`no list ${table}/${id}`);
  const t = messages(language).disclosures;
  const { stated, computed } = totalOfLists(disclosures.ledger, table, [batch]);
  const year = batch.fromOn.slice(0, 4);
  const title = listTitle(batch, language);
  const [rows, gifts] = [count(computed.rows), count(computed.gifts)];
  const first = (number - 1) * PAGE_ROWS + 1;
  const last = Math.min(number * PAGE_ROWS, batch.rows);
  const pages = pagesOfList(disclosures.ledger, batch);
  const proof = listsProof(disclosures, table, [batch], '#list', language);
  const proved = proof.differenceFen === 0;
  const filing = {
    kind: t.kinds[table],
    on: batch.publishedOn,
    figure: table === 'goods-issued' ? undefined : filedFigure(t.labels[table], stated, proof, language),
  };
  const said = headline(
    table,
    isOfMonth(batch) ? month(id) : days(batch.fromOn, batch.toOn),
    computed,
    language,
  );
  return {
    head: await sectionHead(
      {
        address: batchAddress(table, id, number),
        current: 'accounts',
        place: 'accounts',
        title,
        description: said,
        under: [
          stepTo('accounts', accounts, language),
          { label: t.tables[table], address: tableAddress(table) },
          { label: `${year} 年`, address: yearAddress(table, year) },
        ],
        step: { label: batch.title },
        // Found by its first page: the others hold rows only.
        filing: number === 1 && filing,
      },
      language,
    ),
    table,
    report: reportOf(table, id),
    number,
    title,
    headline: said,
    kind: batch.title,
    when: days(batch.fromOn, batch.toOn),
    standfirst: computed.rows === 0 ? t.empty[table] : t.list[table],
    ...grand(table, stated, rows, gifts, language),
    formerFens: formerTotals(disclosures, `${table}/${id}`),
    proved,
    proof,
    stamp: listsStamp(disclosures, table, batch.toOn, language),
    heading: pages.length > 1 ? t.pageRows(count(first), count(last), rows) : t.allRows(rows),
    ...(await rowsOnPage(table, batch, number, disclosures, language)),
    total: {
      fen: stated,
      rows: computed.rows,
      ...(table === 'donations' ? { gifts: computed.gifts } : {}),
      proved,
    },
    parts: listParts(batch, disclosures, language),
    kinds: isGoodsTable(table) ? goodsParts(table, batch, disclosures) : undefined,
    facts: facts(batch, language),
    pages: pages.map((one) => ({ number: one.number, href: href(one.address) })),
    ...neighbours(disclosures, batch, language),
  };
}
