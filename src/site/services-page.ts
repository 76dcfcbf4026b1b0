import { serviceAddress, services } from '../core/addresses/address.ts';
import type { SectionFrontMatter } from '../core/schemas/article.ts';
import type { StatisticMetric } from '../core/schemas/statistic.ts';
import { type SectionCode, sectionCodes } from '../core/schemas/vocabulary.ts';
import { getArticles, summaryOf } from './articles.ts';
import { renderBody } from './body.ts';
import { getDisclosures } from './disclosures.ts';
import { entries } from './entries.ts';
import { count } from './format.ts';
import { href, inLanguages, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { getNewsPlaces, getServicePlaces } from './places.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { phoneProps } from './standing-page.ts';
import { statisticCharts } from './views/charts/statistics.ts';
import { courseSections } from './views/courses.ts';
import { byStatus, projectColumns, projectRows } from './views/projects.ts';
import { yearsTable } from './views/statistics.ts';
import { donations, rescues } from './views/work.ts';

const NEWS = 4;

/** The three rescues, the three donations, and the people who do them. */
const groups: Readonly<
  Record<keyof ReturnType<typeof messages>['services']['groups'], readonly SectionCode[]>
> = {
  rescues,
  donations,
  people: ['volunteers', 'youth', 'dissemination'],
};

const memberMetrics: readonly StatisticMetric[] = [
  'members-group',
  'members-individual',
  'volunteer-teams',
  'volunteers',
  'youth-members',
];

/** The overview, when there is anything to look over. */
export const servicesPaths = async () => ((await entries('sections')).length > 0 ? languagePaths() : []);

/** The page of each field of work that has a text. */
export async function servicePaths() {
  const texts = await entries('sections');
  return inLanguages(
    sectionCodes
      .filter((code) => texts.some((one) => one.id === code))
      .map((code) => ({ params: { service: code }, props: { code } })),
  );
}

/** Everything on the overview of the fields of work. */
export async function getServices(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).services;
  const places = await getServicePlaces();
  const texts = await entries('sections');
  const latestOf = (code: string): string | undefined => {
    const front = texts.find((one) => one.id === code)?.data.front;
    const table = front && yearsTable(front.metrics, disclosures, language);
    return table && t.latest(table.period, table.facts);
  };
  const headline = t.headline(count(places.length));
  return {
    head: await sectionHead(
      {
        address: services,
        current: 'services',
        place: 'services',
        description: headline,
      },
      language,
    ),
    headline,
    groups: Object.entries(groups)
      .map(([name, codes]) => ({
        id: name,
        title: t.groups[name as keyof typeof groups], // the keys of a literal
        services: places
          .filter(({ code }) => codes.some((one) => one === code))
          .map((place) => ({ ...place, latest: latestOf(place.code) })),
      }))
      .filter((group) => group.services.length > 0),
    members: yearsTable(memberMetrics, disclosures, language),
  };
}

/** The latest articles of the sections of news that belong to a field of work. */
async function newsOf({ news }: SectionFrontMatter) {
  const all = [...(await getArticles('news')), ...(await getArticles('notices'))]
    .filter((one) => news.includes(one.front.section))
    .sort((a, b) => b.front.publishedAt.localeCompare(a.front.publishedAt));
  const place = (await getNewsPlaces()).find(({ section }) => news.some((one) => one === section));
  return { items: all.slice(0, NEWS).map(summaryOf), place };
}

/** Everything on the page of one field of work. Throws when it has no text. */
export async function getService(code: SectionCode, language?: string) {
  const disclosures = await getDisclosures();
  const text = (await entries('sections')).find((one) => one.id === code);
  if (!text) throw new Error(`no text of the section ${code}`);
  const { front, path } = text.data;
  const t = messages(language);
  const projects = disclosures.registers.projects.filter((one) => front.projectKinds.includes(one.kind));
  const contact = disclosures.registers.contacts.find((one) => one.id === front.contactId);
  const { items, place } = await newsOf(front);
  const { title, summary } = front;
  return {
    head: await sectionHead(
      {
        address: serviceAddress(code),
        current: 'services',
        place: 'services',
        title,
        description: summary,
        under: [stepTo('services', services, language)],
        column: { name: title, description: summary },
      },
      language,
    ),
    title,
    summary,
    body: await renderBody(path),
    phone: contact && phoneProps(contact),
    courses: code === 'first-aid' ? courseSections(disclosures, language) : { ahead: [], held: [] },
    statistics: yearsTable(front.metrics, disclosures, language),
    charts: statisticCharts(front.metrics, disclosures, language),
    projects: projects.length > 0 && {
      caption: t.services.projectsCaption(front.title),
      columns: projectColumns(language),
      rows: projectRows(byStatus(projects), disclosures),
    },
    news: items,
    moreNews: place && { label: t.services.moreNews, href: place.href },
    others: (await getServicePlaces())
      .filter((one) => one.code !== code)
      .map(({ label, href: link }) => ({ label, href: link })),
    all: { label: t.sections.places.services.name, href: href(services) },
  };
}
