import type { FactEntry, RegisterPart } from '../components/props/register.ts';
import {
  disclosures as accounts,
  incidents as address,
  documentAddress,
  projectAddress,
  rowAddress,
} from '../core/addresses/address.ts';
import { sizeOfRow, sizeOfRows, unitOfRow } from '../core/ledger/incident-rows.ts';
import { type Incident, incidentKinds, incidentStates } from '../core/schemas/incident.ts';
import type { LedgerRow } from '../core/schemas/tables.ts';
import { units } from '../core/schemas/vocabulary.ts';
import { daysFrom } from '../core/values/calendar-date.ts';
import { type Decimal, difference, parseDecimal, roundTo } from '../core/values/decimal.ts';
import { parseRowId } from '../core/values/record-id.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, quantity, yuan } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { getRows } from './rows.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { registerSource } from './views/register-source.ts';

/** The page, when something went wrong. */
export const incidentsPaths = async () =>
  (await getDisclosures()).registers.incidents.length > 0 ? languagePaths() : [];

/** From the day it happened to the day it was closed, in one line. */
function daysOf(one: Incident, language?: string): string {
  const { incidents: t, joiner } = messages(language).money;
  const { days } = t;
  const after = daysFrom(one.foundOn, one.publishedOn);
  const published = day(one.publishedOn);
  return [
    days.happened(day(one.happenedOn)),
    days.found(day(one.foundOn)),
    after === 0 ? days.publishedAtOnce(published) : days.published(published, count(after)),
    ...(one.closedOn === undefined ? [] : [days.closed(day(one.closedOn))]),
  ].join(joiner);
}

/** The rows that an incident speaks of, as they stand in their lists now. */
async function rowsOf({ rowIds = [] }: Incident) {
  const rows = await Promise.all(
    rowIds.map(async (id) => {
      const ref = parseRowId(id);
      const all = ref ? await getRows(ref.table, ref.batch) : [];
      return all.find(({ n }) => n === ref?.n)?.value;
    }),
  );
  return rows.filter((row) => row !== undefined);
}

/** A size in the form of its row's table: 元 with two decimals, goods with as many as they have. */
const amountIn = (size: Decimal, row: LedgerRow['value']): string =>
  'qty' in row ? quantity(Number(roundTo(size, 3))) : yuan(Number(roundTo(size, 2)));

/** What was published beside what the lists hold: each row leads to its place, and the difference is computed from the rows. */
async function rowsTable(one: Incident, language?: string): Promise<FactEntry['table']> {
  const t = messages(language).money.incidents.rows;
  const rows = await rowsOf(one);
  const [first] = rows;
  if (!first) return undefined;
  const code = unitOfRow(first);
  const unit = code === undefined ? messages(language).accounts.unit : units[code][0];
  const cell = (size: Decimal): string => t.counted(amountIn(size, first), unit);
  const line = (label: string, size: Decimal) => ({ cells: [label, cell(size)] });
  const sum = sizeOfRows(rows);
  const published = one.publishedTotal === undefined ? undefined : parseDecimal(one.publishedTotal);
  return {
    caption: t.caption(one.title),
    columns: [
      { head: t.heads.what, kind: 'text' },
      { head: t.heads.size, kind: 'short' },
    ],
    rows: [
      ...rows.map((row) => {
        const at = rowAddress(row.id);
        const label = t.row(row.id);
        return { cells: [at ? { label, href: href(at) } : label, cell(sizeOfRow(row))] };
      }),
      ...(rows.length > 1 ? [line(t.sum, sum)] : []),
      ...(published ? [line(t.published, published), line(t.difference, difference(sum, published))] : []),
    ],
  };
}

async function entryOf(
  one: Incident,
  { registers, documents }: Disclosures,
  language?: string,
): Promise<FactEntry> {
  const t = messages(language).money.incidents;
  const { facts } = t;
  const project = registers.projects.find((other) => other.id === one.projectId);
  const document = documents.find((paper) => paper.id === one.documentId);
  return {
    id: one.id,
    title: one.title,
    state: incidentKinds[one.kind][0],
    alert: one.state === 'open' ? incidentStates.open[0] : undefined,
    facts: [
      [facts.what, one.whatText],
      [facts.done, one.doneText],
      [facts.days, daysOf(one, language)],
      [facts.project, project && { label: project.title, href: href(projectAddress(project.id)) }],
      [facts.document, document && { label: document.title, href: href(documentAddress(document.id)) }],
      [facts.id, one.id],
    ],
    table: await rowsTable(one, language),
  };
}

/** Everything on the page of incidents, the latest first. */
export async function getIncidents(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.incidents;
  const all = [...disclosures.registers.incidents].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
  const told = await Promise.all(all.map((one) => entryOf(one, disclosures, language)));
  const open = all.filter((one) => one.state === 'open').length;
  const headline =
    open > 0 ? t.headline(count(all.length), count(open)) : t.headlineClosed(count(all.length));
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'incidents',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: all[0]?.publishedOn },
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst,
    parts: [
      {
        kind: 'entries',
        id: 'all',
        title: t.all,
        entries: told,
        source: registerSource('incidents', disclosures, language),
      },
    ] satisfies RegisterPart[],
  };
}
