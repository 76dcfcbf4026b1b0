import type { FactEntry, RegisterPart } from '../components/props/register.ts';
import {
  disclosures as accounts,
  incidents as address,
  documentAddress,
  projectAddress,
} from '../core/addresses/address.ts';
import { type Incident, incidentKinds, incidentStates } from '../core/schemas/incident.ts';
import { daysFrom } from '../core/values/calendar-date.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
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

function entryOf(one: Incident, { registers, documents }: Disclosures, language?: string): FactEntry {
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
  };
}

/** Everything on the page of incidents, the latest first. */
export async function getIncidents(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.incidents;
  const all = [...disclosures.registers.incidents].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
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
        entries: all.map((one) => entryOf(one, disclosures, language)),
        source: registerSource('incidents', disclosures, language),
      },
    ] satisfies RegisterPart[],
  };
}
