import {
  disclosures as accounts,
  auditAddress,
  audits as auditsAddress,
  documentAddress,
  meetingAddress,
} from '../core/addresses/address.ts';
import { auditedFigures, auditTree, greatestDifference } from '../core/ledger/audit-figures.ts';
import { type Audit, auditKinds, auditOpinions } from '../core/schemas/audit.ts';
import { scope } from '../core/schemas/vocabulary.ts';
import { auditTitle } from './audits-page.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { documentFile } from './files.ts';
import { capitals, count, day, days } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { byUrgency, findingEntry, findingsOf, openOf } from './views/findings.ts';
import { treeView } from './views/tree.ts';

/** The page of each audit. */
export async function auditPaths() {
  const { registers } = await getDisclosures();
  return inLanguages(registers.audits.map(({ id }) => ({ params: { audit: id }, props: { id } })));
}

function factsOf(audit: Audit, language?: string) {
  const { facts } = messages(language).audits.page;
  return [
    [facts.kind, auditKinds[audit.kind][0]],
    [facts.days, days(audit.fromOn, audit.toOn)],
    [facts.opinion, auditOpinions[audit.opinion][0]],
    [facts.firm, audit.firm],
    [facts.licence, audit.firmLicenceNo],
    [facts.number, audit.reportNo],
    [facts.income, capitals(audit.income)],
    [facts.expense, capitals(audit.expense)],
    [facts.closing, capitals(audit.closing)],
    [facts.signed, day(audit.signedOn)],
    [facts.published, day(audit.publishedOn)],
    [facts.council, day(audit.reportedToCouncilOn)],
    [facts.supervisors, day(audit.reportedToSupervisorsOn)],
    [facts.id, audit.id],
  ] as const;
}

/** Audited figures as a table, beside the ledger's where there is one to compare with, and the proof. */
function figuresOf(audit: Audit, disclosures: Disclosures, language?: string) {
  const { ledger, rows } = disclosures;
  const { heads, page } = messages(language).audits;
  const audited = auditedFigures(ledger, audit);
  const names = audit.kind === 'event' ? page.campaignRows : page.rows;
  const compared = audited.rows !== undefined;
  const anew = auditedFigures(rows, audit);
  const difference = greatestDifference(anew);
  if (difference !== greatestDifference(audited))
    throw new Error(`audit ${audit.id}: the books are not their rows`);
  const tree = auditTree(ledger, audit);
  return {
    table: {
      caption: page.figuresCaption,
      columns: [
        { head: heads.figure, kind: 'text' as const },
        { head: heads.audited, kind: 'money' as const },
        ...(compared
          ? [
              { head: heads.ledger, kind: 'money' as const, named: true },
              { head: heads.difference, kind: 'money' as const, named: true },
            ]
          : []),
      ],
      rows: audited.figures.map((one) => ({
        cells: [names[one.name], one.audited, ...(compared ? [one.ledger, one.difference] : [])],
      })),
    },
    tree: tree && treeView(tree, disclosures, language),
    proof:
      difference === undefined || audited.rows === undefined
        ? undefined
        : {
            differenceFen: difference,
            rows: audited.rows,
            href: '#tree',
          },
  };
}

/** Everything on the page of an audit. Throws when there is none of this id. */
export async function getAudit(id: string, language?: string) {
  const disclosures = await getDisclosures();
  const { registers, documents } = disclosures;
  const audit = registers.audits.find((one) => one.id === id);
  if (!audit) throw new Error(`no audit ${id}`);
  const t = messages(language).audits;
  const title = auditTitle(audit, disclosures, language);
  const findings = byUrgency(findingsOf(disclosures, id));
  const opinion = auditOpinions[audit.opinion][0];
  const report = documents.find((one) => one.id === audit.documentId);
  const meetings = registers.meetings.filter(
    (one) => audit.meetingIds?.includes(one.id) || one.auditIds?.includes(id),
  );
  const headline =
    findings.length > 0
      ? t.page.headline(title, opinion, count(findings.length))
      : t.page.headlineClean(title, opinion);
  return {
    head: await sectionHead(
      {
        address: auditAddress(id),
        current: 'accounts',
        place: 'audits',
        under: [stepTo('accounts', accounts, language), stepTo('audits', auditsAddress, language)],
        filing: { on: audit.publishedOn },
        title: title,
        description: headline,
      },
      language,
    ),
    report: reportOf('audits', id),
    title,
    when: days(audit.fromOn, audit.toOn),
    headline,
    standfirst: t.page.standfirst(audit.firm, day(audit.signedOn)),
    stamp: {
      scope: scope[audit.scope][0],
      asOf: audit.toOn,
      unit: messages(language).accounts.unit,
      source: t.page.stampSource,
      sourceHref: href(documentAddress(audit.documentId)),
    },
    figures: figuresOf(audit, disclosures, language),
    counted: openOf(findings).length > 0 ? t.counted(day(disclosures.asOf)) : undefined,
    findings: findings.map((one) => findingEntry(one, disclosures, undefined, language)),
    files: report && [
      {
        ...documentFile(report.id),
        words: report.pages === undefined ? report.title : t.page.reportPages(count(report.pages)),
        href: href(documentFile(report.id).address),
      },
    ],
    facts: factsOf(audit, language),
    meetings: meetings.map((one) => ({ label: one.title, href: href(meetingAddress(one.id)) })),
  };
}
