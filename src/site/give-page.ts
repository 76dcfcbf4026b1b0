import {
  give as address,
  campaigns,
  find,
  paperAddress,
  projects,
  tableAddress,
} from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { day, days } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { getText, phoneFor } from './standing-page.ts';
import { accountTable, openAccounts } from './views/account-list.ts';

/** Everything on the page about giving: the chapter's words, the one list of accounts, certificate and receipt. */
export async function getGive(language?: string) {
  const all = await getDisclosures();
  const { organization, registers, documents, asOf } = all;
  const t = messages(language);
  const { certificateFacts: facts, ...words } = t.about.give;
  const { certificate, accounts } = organization;
  const document = documents.find((one) => one.id === certificate.documentId);
  const open = openAccounts(all);
  const closed = accounts.filter((one) => !open.includes(one));
  const text = await getText('give');
  const title = text?.title ?? words.headline;
  const summary = text?.summary ?? words.standfirst;
  const step = { label: t.sections.places.give.name };
  return {
    head: await sectionHead(
      { address, current: 'give', place: 'give', title, step, description: summary },
      language,
    ),
    title,
    summary,
    body: text?.body,
    // The chapter's own words may already have placed the list.
    accounts: text?.body.parts.some((part) => 'component' in part && part.component === 'Accounts')
      ? undefined
      : accountTable(open, false, language),
    closed: closed.length > 0 ? accountTable(closed, true, language) : undefined,
    certificate: [
      [facts.number, certificate.number],
      [facts.issuer, certificate.issuer],
      [facts.valid, days(certificate.validFromOn, certificate.validToOn)],
    ] as const,
    certificateLink: document && { label: document.title, href: href(paperAddress(document)) },
    links: [
      { label: t.find.door, href: href(find) },
      { label: words.findList, href: href(tableAddress('donations')) },
      ...(registers.campaigns.length > 0 ? [{ label: words.campaigns, href: href(campaigns) }] : []),
      ...(registers.projects.length > 0 ? [{ label: words.projects, href: href(projects) }] : []),
    ],
    phone: phoneFor(all, ['donation', 'office']),
    asOf: day(asOf),
  };
}
