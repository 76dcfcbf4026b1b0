import type { StatementProps } from '../components/props/statement.ts';
import { disclosures as accounts, summaries as address } from '../core/addresses/address.ts';
import { type SummaryFigure, summaryFigures } from '../core/ledger/period-summary.ts';
import { statementTree } from '../core/ledger/tree.ts';
import type { Summary } from '../core/schemas/summary.ts';
import { scope } from '../core/schemas/vocabulary.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { capitals, count, day, days, yuan } from './format.ts';
import { languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { rowProof } from './views/proof.ts';
import { treeView } from './views/tree.ts';
import { unlikeNote } from './views/unlike.ts';

/** The page, when there is a summary. */
export const summariesPaths = async () =>
  (await getDisclosures()).registers.summaries.length > 0 ? languagePaths() : [];

/** The figures of a summary beside the four pillars. */
function factsOf(summary: Summary, language?: string) {
  const { facts: t, ...words } = messages(language).summaries;
  const money = (fen: number): string => words.yuan(yuan(fen));
  const since = day(summary.cumulativeSinceOn);
  return [
    [t.restrictedIn, money(summary.restrictedIn)],
    [t.restrictedOut, money(summary.restrictedOut)],
    [t.gifts, words.gifts(count(summary.gifts))],
    [t.goodsIn, money(summary.goodsInValue)],
    [t.goodsOut, money(summary.goodsOutValue)],
    [t.cumulativeIn(since), money(summary.cumulativeIn)],
    [t.cumulativeOut(since), money(summary.cumulativeOut)],
    [t.id, summary.id],
  ] as const;
}

function pillarsOf(summary: Summary, proved: boolean, language?: string): StatementProps {
  const { opening, cashIn, cashOut, closing, fromOn, toOn } = summary;
  return {
    caption: messages(language).summaries.caption(days(fromOn, toOn)),
    opening: { fen: opening },
    received: { fen: cashIn },
    paid: { fen: cashOut },
    closing: { fen: closing },
    proved,
  };
}

/** One summary. Only of the chapter's own scope do the rows stand here. */
function sectionOf(summary: Summary, disclosures: Disclosures, language?: string) {
  const { id, fromOn, toOn, asOfOn } = summary;
  const t = messages(language).summaries;
  const figure = (name: SummaryFigure) =>
    rowProof(
      disclosures,
      (books) => {
        const { value, rows } = summaryFigures(books, summary)[name];
        return { fen: value, rows };
      },
      { stated: summary[name], href: `#${id}` },
    );
  const own = summary.scope === 'own' ? figure('closing') : undefined;
  return {
    id,
    title: t.title(days(fromOn, toOn)),
    pillars: pillarsOf(summary, own?.differenceFen === 0, language),
    capitals: messages(language).accounts.capitals(capitals(summary.closing)),
    proof: own,
    stamp: {
      scope: scope[summary.scope][0],
      asOf: asOfOn,
      unit: messages(language).accounts.unit,
      source: t.source,
    },
    facts: factsOf(summary, language),
    tree:
      own && treeView(statementTree(disclosures.ledger, { from: fromOn, to: toOn }), disclosures, language),
    report: reportOf('summaries', id),
  };
}

/** Everything on the page of the summaries, the latest first. */
export async function getSummaries(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).summaries;
  const newest = [...disclosures.registers.summaries].sort(
    (a, b) => b.toOn.localeCompare(a.toOn) || b.fromOn.localeCompare(a.fromOn),
  );
  const headline = t.headline(count(newest.length));
  const sections = newest.map((summary) => sectionOf(summary, disclosures, language));
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'summaries',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: newest[0]?.asOfOn },
        description: headline,
      },
      language,
    ),
    unlike: unlikeNote(
      sections.map(({ stamp }) => stamp),
      language,
    ),
    headline,
    standfirst: t.standfirst,
    sections,
  };
}
