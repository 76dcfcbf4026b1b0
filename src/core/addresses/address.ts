import { type LedgerTable, pageOfRow, parseRowId } from '../values/record-id.ts';

/** A path on the site, from its root, without base and language: `/disclosures/funds/flood/`. */
export type Address = `/${string}`;

export const home: Address = '/';
export const disclosures: Address = '/disclosures/';
/** How to check the site itself. */
export const verifyPage: Address = '/verify/';

/** A ledger table. */
export const tableAddress = (table: LedgerTable): Address => `/disclosures/${table}/`;
/** One year of a ledger table; year is four digits. */
export const yearAddress = (table: LedgerTable, year: string): Address => `/disclosures/${table}/${year}/`;
/** A page of a batch, from 1. */
export const batchAddress = (table: LedgerTable, batch: string, page = 1): Address =>
  page === 1 ? `/disclosures/${table}/${batch}/` : `/disclosures/${table}/${batch}/${page}/`;
/** The line of one fund, project or campaign in a batch's subtotals. */
export const batchPartAddress = (
  table: LedgerTable,
  batch: string,
  part: 'fund' | 'project' | 'campaign',
  id: string,
): Address => `${batchAddress(table, batch)}#${part}-${id}`;
/** The place of a kind of goods in a list's table of kinds: item, movement, specification. */
export const goodsAnchor = (item: string, spec: string, movement: string): string =>
  // Every other character as its code point: an id of letters and digits, the same for ever, and of no other words.
  `${movement}-${item}-${spec.replace(/[^A-Za-z0-9-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}`)}`;
/** The line of one kind of goods in a list's table of kinds. */
export const batchGoodsAddress = (table: LedgerTable, batch: string, anchor: string): Address =>
  `${batchAddress(table, batch)}#${encodeURIComponent(anchor)}`;
export const goods: Address = '/disclosures/goods/';
/** One item: what came, what left, what is there. */
export const itemAddress = (itemId: string): Address => `/disclosures/goods/${itemId}/`;
export const fundAddress = (fundId: string): Address => `/disclosures/funds/${fundId}/`;
export const documents: Address = '/documents/';
/** A paper of the chapter's own: what it is, and its text. */
export const documentAddress = (documentId: string): Address => `/documents/${documentId}/`;
/** A paper of somebody else, in the list of what is cited. */
const citedAddress = (documentId: string): Address => `/documents/#${documentId}`;
/** Where a paper stands, whosever it is. */
export const paperAddress = (paper: { readonly id: string; readonly class: string }): Address =>
  paper.class === 'source' ? citedAddress(paper.id) : documentAddress(paper.id);
/** The file of a document. */
export const documentFileAddress = (documentId: string): Address => `/documents/${documentId}.pdf`;
/** A download of a whole table. */
export const exportAddress = (table: string, form: 'csv' | 'excel.csv' | 'json'): Address =>
  `/data/v1/${table}.${form}`;
/** A made picture: `flood-boat.1a2b3c4d-800.webp`. */
export const pictureAddress = (file: string): Address => `/pictures/${file}`;
/** The card that a shared page of a section shows. */
export const cardAddress = (section: string): Address => `/cards/${section}.png`;
export const newsAddress = (slug: string): Address => `/news/${slug}/`;
export const noticeAddress = (slug: string): Address => `/notices/${slug}/`;

/** A feed by its key; `all` is the one of everything in words. */
export const feedAddress = (key: string, form: 'xml' | 'json'): Address =>
  key === 'all' ? (form === 'xml' ? '/rss.xml' : '/feed.json') : `/feeds/${key}.${form}`;

/** Names that an article cannot have, since something else of the site stands at that address. */
export const isTaken = {
  news: (slug: string): boolean => slug === 'section' || /^\d{4}$/.test(slug),
  notices: (): boolean => false,
  pages: (slug: string): boolean => TAKEN_PAGES.has(slug),
} as const;
const TAKEN_PAGES: ReadonlySet<string> = new Set([
  '404',
  'campaigns',
  'cards',
  'corrections',
  'data',
  'disclosures',
  'documents',
  'en',
  'feeds',
  'find',
  'index',
  'media',
  'news',
  'notices',
  'pictures',
  'projects',
  'rules',
  'search',
  'services',
  'sitemap',
  'transparency',
  'verify',
  'zh',
]);

/** The script that reads a text aloud. */
export const readAloud: Address = '/read-aloud.js';
/** What stands in the edges of every printed sheet. */
export const paperSheet: Address = '/paper.css';

export const services: Address = '/services/';
/** A field of work: rescue, blood … */
export const serviceAddress = (code: string): Address => `/services/${code}/`;
/** The yearly numbers of a field of work. */
export const serviceNumbersAddress = (code: string): Address => `/services/${code}/#statistics`;
export const projects: Address = '/projects/';
export const projectAddress = (projectId: string): Address => `/projects/${projectId}/`;
export const campaigns: Address = '/campaigns/';
export const campaignAddress = (campaignId: string): Address => `/campaigns/${campaignId}/`;
export const audits: Address = '/disclosures/audits/';
export const auditAddress = (auditId: string): Address => `/disclosures/audits/${auditId}/`;
/** What running the chapter and raising money cost. */
/** The fiscal budget and final accounts. */
export const budget: Address = '/disclosures/budget/';
/** A line of budget, accounts or 三公经费. */
export const budgetLineAddress = (lineId: string): Address => `/disclosures/budget/#${lineId}`;
export const statements: Address = '/disclosures/statements/';
/** A line of the annual statements; the two tables share no id. */
export const statementLineAddress = (lineId: string): Address => `/disclosures/statements/#${lineId}`;
export const procurements: Address = '/disclosures/procurements/';
export const procurementAddress = (procurementId: string): Address =>
  `/disclosures/procurements/#${procurementId}`;
/** The way of a yuan: 认捐, 到账, 计划, 拨付, 核销. */
export const moneyStates: Address = '/disclosures/states/';
export const moneyStateAddress = (recordId: string): Address => `/disclosures/states/#${recordId}`;
export const useChanges: Address = '/disclosures/use-changes/';
export const useChangeAddress = (changeId: string): Address => `/disclosures/use-changes/#${changeId}`;
export const incidents: Address = '/disclosures/incidents/';
export const incidentAddress = (incidentId: string): Address => `/disclosures/incidents/#${incidentId}`;
export const costs: Address = '/disclosures/costs/';
export const costAddress = (costId: string): Address => `/disclosures/costs/#${costId}`;
export const majorEvents: Address = '/disclosures/major-events/';
export const majorEventAddress = (eventId: string): Address => `/disclosures/major-events/#${eventId}`;
/** A course's line among those one can enrol in or that were held. */
export const courseAddress = (courseId: string): Address => `/services/first-aid/#course-${courseId}`;
export const replyAddress = (replyId: string): Address => `/requests/#reply-${replyId}`;
export const accessibilityCheckAddress = (checkId: string): Address => `/accessibility/#check-${checkId}`;
/** A platform's total beside ours: on the campaign's page, or with all campaigns when it is of all gifts. */
export const comparisonAddress = (comparisonId: string, campaignId?: string): Address =>
  `${campaignId === undefined ? campaigns : campaignAddress(campaignId)}#compared-${comparisonId}`;
export const partnerAddress = (partnerId: string): Address => `${campaigns}#partner-${partnerId}`;
export const evaluationAddress = (evaluationId: string, campaignId: string): Address =>
  `${campaignAddress(campaignId)}#evaluation-${evaluationId}`;
/** What was published for half years and years. */
export const summaries: Address = '/disclosures/summaries/';
/** What the check found, in public. */
export const quality: Address = '/disclosures/quality/';
export const about: Address = '/about/';
/** A page about the chapter: council, units … */
export const aboutAddress = (part: string): Address => `/about/${part}/`;
/** A meeting's place among all meetings. */
export const meetingAddress = (meetingId: string): Address => `/about/congress/#${meetingId}`;
export const give: Address = '/give/';
export const rules: Address = '/rules/';
export const siteMap: Address = '/sitemap/';
export const media: Address = '/media/';
/** A text that the chapter writes once and keeps. */
export const standingAddress = (slug: string): Address => `/${slug}/`;
/** News of one section; pages count from 1. */
export const newsSectionAddress = (section: string, page = 1): Address =>
  page === 1 ? `/news/section/${section}/` : `/news/section/${section}/${page}/`;
/** News of one year, four digits; pages count from 1. */
export const newsYearAddress = (year: string, page = 1): Address =>
  page === 1 ? `/news/${year}/` : `/news/${year}/${page}/`;
export const transparency: Address = '/transparency/';
/** The board of a set of indicators; of the main set without its id. */
export const setAddress = (set?: string): Address =>
  set === undefined ? transparency : `${transparency}sets/${set}/`;
/** One indicator: what it asks for, what proves it, and its days. `set` is named unless it is the main one. */
export const indicatorAddress = (indicatorId: string, set?: string): Address =>
  `${setAddress(set)}${indicatorId.toLowerCase()}/`;
/** The line of an indicator on its board. */
export const boardAddress = (indicatorId: string, set?: string): Address =>
  `${setAddress(set)}#${indicatorId}`;
/** The board for programs, for spreadsheets, for calendars, what changed on it, and all its evidence in one file. */
export const boardFileAddress = (
  file: 'indicators.json' | 'indicators.csv' | 'changes.json' | 'calendar.ics' | 'evidence.zip',
  set?: string,
): Address => `${setAddress(set)}${file}`;
/** How the indicators of all sets stood at each snapshot. */
export const boardLogAddress: Address = '/data/v1/board.csv';
/** What was corrected after its publication. */
export const corrections: Address = '/corrections/';
export const correctionAddress = (correctionId: string): Address => `/corrections/#${correctionId}`;
export const correctionsFeed: Address = '/corrections/feed.xml';
export const report: Address = '/report/';
/** The way to report an error, with the record that it is in. */
export const reportAddress = (recordId: string): Address => `/report/?id=${encodeURIComponent(recordId)}`;

/** Where a donor looks for a gift, and anybody for a payment. */
export const find: Address = '/find/';
/** The same for payments. What is looked for stands behind #, which never leaves the reader's device; this may. */
export const findPayment: Address = '/find/?kind=payments';
/** A file of the look-up: `generation` is `closed` or `current`, shards count from 0. */
export const shardAddress = (table: LedgerTable, generation: string, shard: number): Address =>
  `/data/find/${table}/${generation}/${shard}.json`;

/** What must be known of a generation's names before it can be asked. */
export const nameMapAddress = (table: LedgerTable, generation: string): Address =>
  `/data/find/${table}/${generation}/names.json`;

/** Where a ledger row stands: a pure function of its id. undefined when the text is no row id. */
export function rowAddress(id: string): Address | undefined {
  const ref = parseRowId(id);
  if (!ref) return undefined;
  return `${batchAddress(ref.table, ref.batch, pageOfRow(ref.n))}#r${ref.n}`;
}
