import type { RecordColumn, RecordRow } from '../components/props/records.ts';
import { disclosures as accounts, fundAddress, paperAddress } from '../core/addresses/address.ts';
import { balancesOf } from '../core/ledger/ledger.ts';
import { buildStatement } from '../core/ledger/statement.ts';
import { restriction } from '../core/schemas/vocabulary.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { capitals, day, days, months } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { monthsChart, waterfallChart } from './views/charts/money.ts';
import { filedFigure } from './views/filing.ts';
import { pillars, provedStatement, stamp } from './views/statement.ts';
import { treeView } from './views/tree.ts';
import { useChangesAt } from './views/use-changes.ts';

/** The page of each fund. */
export async function fundPaths() {
  const { ledger } = await getDisclosures();
  return inLanguages(ledger.funds.map(({ id }) => ({ params: { fund: id }, props: { id } })));
}

/** Stated periods, the latest first, each beside what the rows make of it. */
function periods({ ledger }: Disclosures, fundId: string, language?: string) {
  const { heads } = messages(language).disclosures;
  const money = (head: string): RecordColumn => ({ head, kind: 'money', named: true });
  const columns: RecordColumn[] = [
    { head: heads.period, kind: 'text' },
    money(heads.opening),
    money(heads.received),
    money(heads.paid),
    { head: heads.closing, kind: 'money' },
    money(heads.difference),
  ];
  const rows = balancesOf(ledger, fundId)
    .reverse()
    .map((balance): RecordRow => {
      const { received, paid, closing } = buildStatement(ledger, {
        fundId,
        from: balance.fromOn,
        to: balance.toOn,
      });
      return {
        cells: [
          months(balance.fromOn, balance.toOn),
          balance.opening,
          received.fen,
          paid.fen,
          balance.closing,
          balance.closing - closing,
        ],
      };
    });
  return { columns, rows };
}

/** Everything on the page of a fund. */
export async function getFundPage(id: string, language?: string) {
  const disclosures = await getDisclosures();
  const { ledger, yearFrom, dataTo: to } = disclosures;
  const t = messages(language).disclosures;
  const fund = disclosures.fund(id);
  const from = fund.openedOn > yearFrom ? `${fund.openedOn.slice(0, 7)}-01` : yearFrom;
  const proved = provedStatement(disclosures, { fundId: id, from, to }, '#tree');
  const { received, paid, closing } = proved.statement;
  const figure = filedFigure(t.labels.closing, closing, proved.proof, language);
  const first = balancesOf(ledger, id)[0]?.fromOn ?? from;
  const rule = disclosures.documents.find((one) => one.id === fund.ruleDocumentId);
  const { title } = fund;
  const headline = t.fund.headline(
    title,
    inWords(received.fen, language),
    inWords(paid.fen, language),
    inWords(closing, language),
  );
  return {
    head: await sectionHead(
      {
        address: fundAddress(id),
        current: 'accounts',
        place: 'accounts',
        title,
        description: headline,
        under: [stepTo('accounts', accounts, language)],
        filing: { kind: t.kinds.fund, when: t.upTo(to), figure },
      },
      language,
    ),
    report: reportOf('funds', id),
    title,
    when: days(from, to),
    headline,
    standfirst: t.fund[fund.restriction],
    pillars: pillars(proved, { opening: t.yearOpening, closing: t.nowClosing }, language),
    capitals: messages(language).accounts.capitals(capitals(closing)),
    proof: proved.proof,
    stamp: stamp(disclosures, to, t.source.balances, language),
    tree: treeView(proved.tree, disclosures, language),
    periods: periods(disclosures, id, language),
    changes: useChangesAt({ fundId: id }, disclosures, language),
    waterfall: waterfallChart(disclosures, { fundId: id, from, to }, language),
    chart: monthsChart(disclosures, { fundId: id, from: first < from ? from : first, to }, language),
    facts: [
      [t.facts.purpose, fund.purposeText],
      [t.facts.restriction, restriction[fund.restriction][0]],
      [t.facts.opened, day(fund.openedOn)],
      [t.facts.rule, rule && { label: rule.title, href: href(paperAddress(rule)) }],
      [t.facts.id, fund.id],
    ] as const,
  };
}
