import { batchAddress, home as homeAddress, tableAddress } from '../core/addresses/address.ts';
import { listsOf } from '../core/ledger/list.ts';
import { getArticles, getPicture, summaryOf } from './articles.ts';
import { getDisclosures } from './disclosures.ts';
import { month, wan } from './format.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
import { messages } from './messages.ts';
import { monthsChart } from './views/chart.ts';
import { fundRows, restrictedClosing } from './views/funds.ts';
import { latestLists, listTitle } from './views/lists.ts';
import { pillars, provedStatement, stamp } from './views/statement.ts';

/** The last lists of gifts, as links. */
function lastMonths(ledger: Parameters<typeof listsOf>[0], language?: string) {
  const t = messages(language).disclosures.home;
  const links = listsOf(ledger, 'donations')
    .filter((one) => one.fromOn.slice(0, 7) === one.id)
    .slice(-3)
    .reverse()
    .map((one) => ({ label: t.findMonth(month(one.id)), href: href(batchAddress('donations', one.id)) }));
  return [...links, { label: t.findAll, href: href(tableAddress('donations')) }];
}

/** Everything on the front page. */
export async function getHome(language?: string) {
  const disclosures = await getDisclosures();
  const { ledger, yearFrom: from, dataTo: to } = disclosures;
  const t = messages(language).disclosures;
  const span = { from, to };
  const proved = provedStatement(disclosures, span, href('/disclosures/#tree'));
  const { opening, received, paid, closing } = proved.statement;
  const change = closing - opening;
  const { funds, total } = fundRows(disclosures, span);
  const news = await getArticles('news');
  const items = await Promise.all(
    news.slice(0, 5).map(async (one, i) => ({
      ...summaryOf(one),
      picture: i === 0 ? await getPicture(one, language) : undefined,
    })),
  );
  const { heads } = t;
  return {
    frame: await getFrame(language),
    canonical: absolute(homeAddress),
    span,
    headline: messages(language).pages.home.headline(wan(received.fen), wan(paid.fen), wan(closing)),
    standfirst:
      (change < 0 ? t.home.less(wan(-change)) : t.home.more(wan(change))) +
      t.home.restricted(wan(restrictedClosing(disclosures, span))),
    pillars: pillars(proved, { opening: t.yearOpening, closing: t.nowClosing }, language),
    proof: proved.proof,
    stamp: stamp(disclosures, to, t.source.books, language),
    chart: monthsChart(disclosures, span, language),
    funds: funds.map(({ title, href: link, restriction, closingFen }) => ({
      title,
      href: link,
      restriction,
      closingFen,
    })),
    fundsTotal: { closingFen: total.closingFen, proved: total.proved },
    news: items,
    notices: (await getArticles('notices')).slice(0, 3).map(summaryOf),
    months: lastMonths(ledger, language),
    lists: {
      columns: [
        { head: heads.list, kind: 'text' as const },
        { head: heads.total, kind: 'money' as const },
      ],
      rows: latestLists(disclosures, 4).map((batch) => [
        { label: listTitle(batch, language), href: href(batchAddress(batch.table, batch.id)) },
        batch.total ?? 0,
      ]),
    },
    links: { news: href('/news/'), notices: href('/notices/') },
  };
}
