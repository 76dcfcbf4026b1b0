import { report as address } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { getText, phoneFor } from './standing-page.ts';

/** Everything on the page where an error is reported. Which record it is in, the reader's browser knows from the address. */
export async function getReport(language?: string) {
  const all = await getDisclosures();
  const { organization } = all;
  const t = messages(language);
  const words = t.about.report;
  const text = await getText('report');
  const title = text?.title ?? words.headline;
  const summary = text?.summary ?? words.standfirst;
  const step = { label: t.sections.places.report.name };
  return {
    head: await sectionHead({ address, place: 'report', title, step, description: summary }, language),
    title,
    summary,
    body: text?.body,
    email: organization.email,
    subject: words.mailSubject,
    phone: phoneFor(all, ['supervision', 'office']),
    post: [organization.name, organization.address, organization.postcode],
  };
}
