import {
  type Address,
  about,
  aboutAddress,
  audits,
  budget,
  campaigns,
  corrections,
  costs,
  disclosures,
  find,
  give,
  goods,
  incidents,
  majorEvents,
  media,
  moneyStates,
  newsSectionAddress,
  procurements,
  projects,
  quality,
  report,
  rules,
  serviceAddress,
  services,
  siteMap,
  standingAddress,
  statements,
  summaries,
  tableAddress,
  transparency,
  useChanges,
  verifyPage,
} from '../core/addresses/address.ts';
import { sections as newsSections, sectionCodes } from '../core/schemas/vocabulary.ts';
import type { GoodsTable } from '../core/values/record-id.ts';
import { getArticles } from './articles.ts';
import { getBoardEntry } from './boards.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { entries } from './entries.ts';
import { href } from './links.ts';
import { hasMajorEvents } from './major-events-page.ts';
import { messages } from './messages.ts';
import { hasMoneyStates } from './money-states-page.ts';
import type { PlaceKey } from './section-head.ts';
import { hasStatements } from './statements-page.ts';
import { documentsOfRules } from './views/documents.ts';

/** A section that the site really has. */
export interface Place {
  /** Its lasting name among the sections. */
  readonly key: string;
  readonly label: string;
  readonly href: string;
  /** What stands there, in one line. */
  readonly about: string;
}

export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly Place[];
}

/** Standing pages with an address and a layout of their own. */
export const ownPages = ['about', 'give', 'report'] as const;

/** Pages about the chapter, each with the records without which it does not exist. */
const aboutParts: readonly (readonly [part: PlaceKey, has: (disclosures: Disclosures) => boolean])[] = [
  ['leaders', ({ registers }) => registers.people.some((one) => one.body === 'leaders')],
  ['council', ({ registers }) => registers.people.some((one) => one.body === 'council')],
  ['supervisors', ({ registers }) => registers.people.some((one) => one.body === 'supervisors')],
  ['congress', ({ registers }) => registers.meetings.length > 0],
  ['departments', ({ registers }) => registers.units.some((one) => one.kind === 'office')],
  ['units', ({ registers }) => registers.units.some((one) => one.kind !== 'office')],
  ['honours', ({ registers }) => registers.honours.length > 0],
  ['contacts', ({ registers }) => registers.contacts.length > 0],
];

/** The pages about the chapter that have something to show. */
export const aboutPartsOf = (all: Disclosures): PlaceKey[] =>
  aboutParts.flatMap(([part, has]) => (has(all) ? [part] : []));

const place = (key: PlaceKey, address: Address, language?: string): Place => {
  const { name, about: line } = messages(language).sections.places[key];
  return { key, label: name, href: href(address), about: line };
};

/** The pages about the chapter, as links. */
export async function getAboutPlaces(language?: string): Promise<Place[]> {
  return aboutPartsOf(await getDisclosures()).map((part) => place(part, aboutAddress(part), language));
}

/** The fields of work that have a text, in their lasting order. */
export async function getServicePlaces(): Promise<
  (Place & { readonly code: string; readonly news: readonly string[] })[]
> {
  const texts = await entries('sections');
  return sectionCodes.flatMap((code) => {
    const front = texts.find((one) => one.id === code)?.data.front;
    return front
      ? [
          {
            key: code,
            code,
            label: front.title,
            href: href(serviceAddress(code)),
            about: front.summary,
            news: front.news,
          },
        ]
      : [];
  });
}

/** The sections of news that have an article; notices and media have addresses of their own. */
export async function getNewsPlaces(): Promise<(Place & { readonly section: keyof typeof newsSections })[]> {
  const articles = await getArticles('news');
  const codes = Object.keys(newsSections) as (keyof typeof newsSections)[]; // the keys of a literal
  const own = codes.filter((code) => code !== 'notices' && code !== 'media');
  return own.flatMap((section) => {
    const [label] = newsSections[section];
    const latest = articles.find((one) => one.front.section === section);
    return latest
      ? [{ key: section, section, label, href: href(newsSectionAddress(section)), about: latest.front.title }]
      : [];
  });
}

/**
 * Texts that the chapter writes once and keeps, but for those with a layout of their own and those that say what a document
 * says: who looks for them looks among the documents.
 */
export async function getStandingPlaces(): Promise<Place[]> {
  const own: readonly string[] = ownPages;
  const twins = new Set((await getDisclosures()).documents.map((one) => one.twin));
  return (await entries('pages'))
    .filter(({ id }) => !own.includes(id) && !twins.has(standingAddress(id)))
    .map(({ id, data }) => ({
      key: id,
      label: data.front.title,
      href: href(standingAddress(id)),
      about: data.front.summary,
    }));
}

/** Every section that the site has, by cell of the navigation. What has no record is not there. */
export async function getPlaces(language?: string): Promise<PlaceGroup[]> {
  const all = await getDisclosures();
  const { registers } = all;
  const { groups } = messages(language).sections;
  const at = (key: PlaceKey, address: Address, there = true): Place[] =>
    there ? [place(key, address, language)] : [];
  const hasGoods = (table: GoodsTable): boolean => all.ledger.batches.some((one) => one.table === table);
  const inMedia = (await getArticles('news')).some((one) => one.front.section === 'media');
  const work = await getServicePlaces();
  const found: PlaceGroup[] = [
    {
      name: groups.accounts,
      places: [
        ...at('accounts', disclosures),
        ...at('received', tableAddress('donations')),
        ...at('used', tableAddress('disbursements')),
        ...at('goods', goods, all.ledger.goods.length > 0),
        ...at('goodsReceived', tableAddress('goods-received'), hasGoods('goods-received')),
        ...at('goodsIssued', tableAddress('goods-issued'), hasGoods('goods-issued')),
        ...at('summaries', summaries, registers.summaries.length > 0),
        ...at('audits', audits, registers.audits.length > 0),
        ...at('budget', budget, registers['budget-lines'].length > 0),
        ...at('statements', statements, hasStatements(registers)),
        ...at('procurements', procurements, registers.procurements.length > 0),
        ...at('states', moneyStates, hasMoneyStates(registers)),
        ...at('use-changes', useChanges, registers['use-changes'].length > 0),
        ...at('incidents', incidents, registers.incidents.length > 0),
        ...at('costs', costs, registers.costs.length > 0),
        ...at('major-events', majorEvents, hasMajorEvents(all)),
        ...at('corrections', corrections),
        ...at('quality', quality),
        ...at('documents', '/documents/'),
        ...at('rules', rules, documentsOfRules(all).length > 0),
      ],
    },
    {
      name: groups.give,
      places: [
        ...at('give', give),
        ...at('find', find),
        ...at('campaigns', campaigns, registers.campaigns.length > 0),
      ],
    },
    { name: groups.projects, places: at('projects', projects, registers.projects.length > 0) },
    {
      name: groups.news,
      places: [
        ...at('news', '/news/'),
        ...at('notices', '/notices/', (await getArticles('notices')).length > 0),
        ...at('media', media, inMedia),
        ...(await getNewsPlaces()),
      ],
    },
    { name: groups.services, places: [...at('services', services, work.length > 0), ...work] },
    { name: groups.about, places: [...at('about', about), ...(await getAboutPlaces(language))] },
    {
      name: groups.site,
      places: [
        ...at('transparency', transparency, (await getBoardEntry()) !== undefined),
        ...at('report', report),
        ...(await getStandingPlaces()),
        ...at('verify', verifyPage),
        ...at('search', '/search/'),
        ...at('sitemap', siteMap),
      ],
    },
  ];
  return found.filter(({ places }) => places.length > 0);
}
