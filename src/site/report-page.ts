import { report as address } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { messages } from './messages.ts';
import { sectionPage } from './section-page.ts';
import { getText, phoneFor } from './standing-page.ts';

/** Everything on the page where an error is reported. Which record it is in, the reader's browser knows from the address. */
export async function getReport(language?: string) {
  const all = await getDisclosures();
  const { organization } = all;
  const t = messages(language);
  const words = t.about.report;
  const text = await getText('report');
  return {
    ...(await sectionPage(
      { address, current: undefined, place: 'report', way: [{ label: t.sections.places.report.name }] },
      language,
    )),
    title: text?.title ?? words.headline,
    summary: text?.summary ?? words.standfirst,
    body: text?.body,
    email: organization.email,
    subject: words.mailSubject,
    phone: phoneFor(all, ['supervision', 'office']),
    post: [organization.name, organization.address, organization.postcode],
  };
}
