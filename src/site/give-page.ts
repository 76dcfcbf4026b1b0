import type { RecordTableProps } from '../components/props/records.ts';
import {
  give as address,
  campaigns,
  documentAddress,
  find,
  projects,
  tableAddress,
} from '../core/addresses/address.ts';
import type { Account } from '../core/schemas/organization.ts';
import { channel } from '../core/schemas/vocabulary.ts';
import { getDisclosures } from './disclosures.ts';
import { day, days } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionPage } from './section-page.ts';
import { getText, phoneFor } from './standing-page.ts';

/** Accounts as a table; closed ones say until when they took gifts. */
function accountTable(accounts: readonly Account[], closed: boolean, language?: string): RecordTableProps {
  const { give: t } = messages(language).about;
  return {
    caption: closed ? t.closedCaption : t.accountsCaption,
    columns: [
      { head: t.account, kind: 'text' },
      { head: t.channel, kind: 'short' },
      { head: t.holder, kind: 'text', named: true },
      { head: t.bank, kind: 'text', named: true },
      { head: t.number, kind: 'text', named: true },
      { head: closed ? t.until : t.since, kind: 'short', named: true },
    ],
    rows: accounts.map((one) => ({
      id: one.id,
      cells: [
        one.title,
        channel[one.channel][0],
        one.holder,
        one.bank,
        one.number,
        closed ? one.openToOn : one.openFromOn,
      ],
    })),
  };
}

/** Everything on the page about giving: the chapter's words, the one list of accounts, certificate and receipt. */
export async function getGive(language?: string) {
  const all = await getDisclosures();
  const { organization, registers, documents, asOf } = all;
  const t = messages(language);
  const { certificateFacts: facts, ...words } = t.about.give;
  const { certificate, accounts } = organization;
  const document = documents.find((one) => one.id === certificate.documentId);
  const open = accounts.filter((one) => one.openToOn === undefined || one.openToOn >= asOf);
  const closed = accounts.filter((one) => !open.includes(one));
  const text = await getText('give');
  return {
    ...(await sectionPage(
      { address, current: 'give', place: 'give', way: [{ label: t.sections.places.give.name }] },
      language,
    )),
    title: text?.title ?? words.headline,
    summary: text?.summary ?? words.standfirst,
    body: text?.body,
    accounts: accountTable(open, false, language),
    closed: closed.length > 0 ? accountTable(closed, true, language) : undefined,
    certificate: [
      [facts.number, certificate.number],
      [facts.issuer, certificate.issuer],
      [facts.valid, days(certificate.validFromOn, certificate.validToOn)],
    ] as const,
    certificateLink: document && { label: document.title, href: href(documentAddress(document.id)) },
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
