import type { Frame } from '../components/props/frame.ts';
import { disclosures, home, tableAddress } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

/** What every page of the site has around it. */
export async function getFrame(language?: string): Promise<Frame> {
  const { site, organization, dataTo } = await getDisclosures();
  const t = messages(language).disclosures;
  const records = [organization.icpNo, organization.policeNo].filter((no) => no !== undefined);
  return {
    name: site.name,
    motto: site.motto,
    domain: new URL(site.address).host,
    dataTo,
    demonstration: site.demonstration,
    navigation: {
      home: href(home),
      accounts: href(disclosures),
      received: href(tableAddress('donations')),
      used: href(tableAddress('disbursements')),
      news: href('/news/'),
      notices: href('/notices/'),
      documents: href('/documents/'),
      search: href('/search/'),
    },
    feed: href('/rss.xml'),
    contact: {
      phone: organization.supervisionPhone,
      hours: organization.officeHours,
      email: organization.email,
    },
    organization: {
      name: organization.name,
      address: organization.address,
      postcode: organization.postcode,
      creditCode: organization.creditCode,
      supervision: organization.supervisor,
      records: records.map((label) => ({ label, href: 'https://beian.miit.gov.cn/' })),
    },
    rules: [
      { label: t.about, href: href('/about/') },
      { label: t.openData, href: href('/disclosures/#downloads') },
      { label: t.feed, href: href('/rss.xml') },
    ],
  };
}
