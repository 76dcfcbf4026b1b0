import type { Frame } from '../components/props/frame.ts';
import type { Link } from '../components/props/links.ts';
import {
  about,
  disclosures,
  feedAddress,
  find,
  give,
  home,
  paperSheet,
  projects,
  report,
  services,
  siteMap,
  tableAddress,
  transparency,
  verifyPage,
} from '../core/addresses/address.ts';
import type { Organization } from '../core/schemas/organization.ts';
import { getArticles } from './articles.ts';
import { getBoardEntry } from './boards.ts';
import { getDisclosures } from './disclosures.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { getServicePlaces, getStandingPlaces } from './places.ts';

/** Record numbers, each linked to the registry that gave it: the ministry of industry, the ministry of public security. */
const recordLinks = ({ icpNo, policeNo }: Organization): Link[] =>
  [
    { label: icpNo, href: 'https://beian.miit.gov.cn/' },
    { label: policeNo, href: 'https://beian.mps.gov.cn/' },
  ].flatMap(({ label, href: registry }) => (label === undefined ? [] : [{ label, href: registry }]));

/** What every page of the site has around it. */
export async function getFrame(language?: string): Promise<Frame> {
  const { site, organization, dataTo, registers } = await getDisclosures();
  const t = messages(language).sections;
  const { places } = t;
  const work = await getServicePlaces();
  const notices = await getArticles('notices');
  const board = await getBoardEntry();
  const supervision = registers.contacts.find((one) => one.number === organization.supervisionPhone);
  return {
    name: site.name,
    motto: site.motto,
    domain: new URL(site.address).host,
    dataTo,
    demonstration: site.demonstration,
    navigation: {
      home: href(home),
      accounts: href(disclosures),
      give: href(give),
      ...(registers.projects.length > 0 ? { projects: href(projects) } : {}),
      news: href('/news/'),
      ...(work.length > 0 ? { services: href(services) } : {}),
      about: href(about),
      search: href('/search/'),
    },
    board: board && { label: places.transparency.name, href: href(transparency) },
    gifts: href(find),
    feed: href(feedAddress('all', 'xml')),
    paper: href(paperSheet),
    verify: href(verifyPage),
    contact: {
      phone: organization.supervisionPhone,
      hours: supervision?.hours ?? organization.officeHours,
      testedOn: supervision?.lastTestedOn,
      email: organization.email,
    },
    organization: {
      name: organization.name,
      address: organization.address,
      postcode: organization.postcode,
      creditCode: organization.creditCode,
      supervision: organization.supervisor,
      records: recordLinks(organization),
    },
    rules: [
      { label: places.find.name, href: href(find) },
      { label: places.received.name, href: href(tableAddress('donations')) },
      { label: places.used.name, href: href(tableAddress('disbursements')) },
      ...(notices.length > 0 ? [{ label: places.notices.name, href: href('/notices/') }] : []),
      { label: places.documents.name, href: href('/documents/') },
      ...(board ? [{ label: places.transparency.name, href: href(transparency) }] : []),
      { label: t.data, href: href('/disclosures/#downloads') },
      { label: t.feed, href: href(`${siteMap}#feeds`) },
    ],
    places: [
      { label: places.sitemap.name, href: href(siteMap) },
      { label: places.report.name, href: href(report) },
      ...(await getStandingPlaces()),
    ].map(({ label, href: link }) => ({ label, href: link })),
  };
}
