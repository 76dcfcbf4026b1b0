import { home as address, services } from '../core/addresses/address.ts';
import { changeOf } from '../core/ledger/statement.ts';
import { getArticles, getCover, summaryOf } from './articles.ts';
import { getDisclosures } from './disclosures.ts';
import { findLinks } from './find-links.ts';
import { headOf } from './head.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { inWords } from './views/amount.ts';
import { getBoardCounts } from './views/board/counts.ts';
import { monthsChart } from './views/charts/money.ts';
import { fundRows, restrictedClosing } from './views/funds.ts';
import { latestCorrections } from './views/latest-corrections.ts';
import { latestLists } from './views/lists.ts';
import { pillars, provedStatement, stamp } from './views/statement.ts';
import { workTable } from './views/work.ts';

/** Everything on the front page. */
export async function getHome(language?: string) {
  const disclosures = await getDisclosures();
  const { yearFrom: from, dataTo: to } = disclosures;
  const t = messages(language).disclosures;
  const span = { from, to };
  const proved = provedStatement(disclosures, span, href('/disclosures/#tree'));
  const { received, paid, closing } = proved.statement;
  const change = changeOf(proved.statement);
  const words = (fen: number): string => inWords(fen, language);
  const { funds, total } = fundRows(disclosures, span);
  const news = await getArticles('news');
  const items = await Promise.all(
    news.slice(0, 5).map(async (one, i) => ({
      ...summaryOf(one),
      picture: i === 0 ? await getCover(one, language) : undefined,
    })),
  );
  const headline = t.home.headline(words(received.fen), words(paid.fen), words(closing));
  return {
    head: await headOf(
      { address, title: messages(language).frame.navigation.home, description: headline, current: 'home' },
      language,
    ),
    span,
    headline,
    standfirst:
      (change < 0 ? t.home.less(words(-change)) : t.home.more(words(change))) +
      t.home.restricted(words(restrictedClosing(disclosures, span))),
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
    find: findLinks(disclosures, language),
    board: await getBoardCounts(language),
    corrections: latestCorrections(disclosures, 3, language),
    lists: latestLists(disclosures, 4, language),
    work: await workTable(disclosures, language),
    links: { news: href('/news/'), notices: href('/notices/'), services: href(services) },
  };
}
