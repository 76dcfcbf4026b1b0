import type { RecordTableProps } from '../components/props/records.ts';
import {
  disclosures as accounts,
  goods as goodsAddress,
  itemAddress,
  tableAddress,
} from '../core/addresses/address.ts';
import { countsOf, itemSum } from '../core/ledger/goods-balance.ts';
import { lotTree } from '../core/ledger/goods-tree.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, days, quantity } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { allLotsProof, balanceTable, type LotView, lotProof, lotViews } from './views/goods-balance.ts';
import { goodsCorrections } from './views/goods-corrections.ts';
import { stamp } from './views/statement.ts';
import { treeView } from './views/tree.ts';

/** The page of all goods, where there are any. */
export async function goodsPaths() {
  const { ledger } = await getDisclosures();
  return inLanguages(ledger.goods.length > 0 ? [{ params: {}, props: {} }] : []);
}

/** The page of each item that ever moved. */
export async function itemPaths() {
  const { ledger } = await getDisclosures();
  const items = [...new Set(ledger.goods.map(({ key }) => key.item))];
  return inLanguages(items.map((item) => ({ params: { item }, props: { id: item } })));
}

/** First and last day of the lists of goods. */
function spanOf({ ledger, dataTo }: Disclosures): { from: string; to: string } {
  const lists = ledger.batches.filter(({ table }) => table === 'goods-received' || table === 'goods-issued');
  return { from: lists[0]?.fromOn ?? dataTo, to: dataTo };
}

/** The written reason of a difference that was approved; undefined where there is none. */
function explanationOf({ balance, own }: LotView, { registers }: Disclosures): string | undefined {
  const ids = countsOf(registers['stock-counts'], own.lot).flatMap(({ counts }) =>
    counts.map(({ id }) => id),
  );
  const subjects = new Set([...ids, `${own.lot.item}|${own.lot.spec}|${own.lot.unit}`]);
  return balance.difference === 0
    ? undefined
    : registers.variances.find(
        ({ identity, subject }) => identity === 'goods-balance' && subjects.has(subject),
      )?.reasonText;
}

/** Everything on the page of all goods. */
export async function getGoodsPage(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).goods;
  const views = lotViews(disclosures);
  const proof = allLotsProof(disclosures, language);
  const { from, to } = spanOf(disclosures);
  const { tables } = messages(language).disclosures;
  const gaps = views.filter(({ balance }) => balance.difference !== 0).length;
  const kinds = count(views.length);
  const headline = gaps === 0 ? t.headline(kinds, count(proof.rows)) : t.gapHeadline(kinds, count(gaps));
  return {
    head: await sectionHead(
      {
        address: goodsAddress,
        current: 'accounts',
        place: 'goods',
        description: headline,
        under: [stepTo('accounts', accounts, language)],
      },
      language,
    ),
    when: days(from, to),
    headline,
    proof,
    stamp: { ...stamp(disclosures, to, t.source, language), unit: t.perItem },
    balance: balanceTable(views, disclosures, language),
    corrected: goodsCorrections(disclosures, language),
    lists: (['goods-received', 'goods-issued'] as const).map((table) => ({
      label: tables[table],
      href: href(tableAddress(table)),
    })),
  };
}

/** Counts of a lot, warehouse by warehouse, the latest first. */
function countTable(
  { own, unit, anchor }: LotView,
  { registers }: Disclosures,
  language?: string,
): RecordTableProps {
  const t = messages(language).goods;
  const counts = countsOf(registers['stock-counts'], own.lot)
    .reverse()
    .flatMap((one) => one.counts);
  return {
    caption: t.countsCaption(own.lot.spec),
    columns: [
      { head: t.countedOn, kind: 'text' },
      { head: t.countedBy, kind: 'text' },
      { head: t.counted, kind: 'number' },
    ],
    rows: [],
    groups: [...new Set(counts.map(({ warehouse }) => warehouse))].map((warehouse, at) => ({
      id: `counts-${anchor}-${at + 1}`,
      title: warehouse,
      rows: counts
        .filter((one) => one.warehouse === warehouse)
        .map(({ countedOn, countedBy, qty }) => ({ cells: [day(countedOn), countedBy, { qty, unit }] })),
    })),
  };
}

function lotSection(view: LotView, disclosures: Disclosures, language?: string) {
  const t = messages(language).goods;
  const { balance, unit, anchor, own } = view;
  const [received = '', issued = '', transferred = '', writtenOff = '', stock = ''] = [
    balance.received.qty,
    balance.issued.qty,
    balance.transferred.qty,
    balance.writtenOff.qty,
    balance.stock?.qty ?? 0,
  ].map(quantity);
  return {
    anchor,
    title: t.specTitle(own.lot.spec, unit),
    equation: t.equation(received, issued, transferred, writtenOff, stock),
    proved: balance.difference === 0,
    proof: lotProof(view, disclosures, explanationOf(view, disclosures)),
    stamp: { ...stamp(disclosures, balance.stock?.on ?? disclosures.dataTo, t.source, language), unit },
    tree: treeView(lotTree(own), disclosures, language, undefined, unit),
    counts: countTable(view, disclosures, language),
  };
}

/** Everything on the page of one item. Throws when nothing of it ever moved. */
export async function getItemPage(id: string, language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).goods;
  const views = lotViews(disclosures, id);
  const [first] = views;
  if (!first) throw new Error(`no goods ${id}`);
  const { from, to } = spanOf(disclosures);
  const { received, stock } = itemSum(views.map(({ balance }) => balance));
  const headline = t.itemHeadline(first.item, quantity(received), quantity(stock), first.unit);
  return {
    head: await sectionHead(
      {
        address: itemAddress(id),
        current: 'accounts',
        place: 'goods',
        title: first.item,
        description: headline,
        under: [stepTo('accounts', accounts, language), stepTo('goods', goodsAddress, language)],
      },
      language,
    ),
    title: first.item,
    when: days(from, to),
    headline,
    lots: views.map((view) => lotSection(view, disclosures, language)),
    corrected: goodsCorrections(disclosures, language, id),
    report: reportOf('items', id),
  };
}
