import { about as address } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { day } from './format.ts';
import { messages } from './messages.ts';
import { getAboutPlaces } from './places.ts';
import { sectionHead } from './section-head.ts';
import { getText, phoneFor } from './standing-page.ts';

/** Everything on the page about the chapter: its text, its registration, and the pages about its parts. */
export async function getAbout(language?: string) {
  const all = await getDisclosures();
  const { organization } = all;
  const t = messages(language);
  const { facts } = t.about;
  const text = await getText('about');
  const { name, about } = t.sections.places.about;
  const title = text?.title ?? name;
  const summary = text?.summary ?? about;
  return {
    head: await sectionHead(
      { address, current: 'about', place: 'about', title, step: { label: name }, description: summary },
      language,
    ),
    title,
    summary,
    body: text?.body,
    facts: [
      [facts.name, organization.name],
      [facts.code, organization.creditCode],
      [facts.form, organization.legalForm],
      [facts.founded, day(organization.foundedOn)],
      [facts.legal, organization.legalRepresentative],
      [facts.supervisor, organization.supervisor],
      [facts.address, organization.address],
      [facts.postcode, organization.postcode],
      [facts.hours, organization.officeHours],
    ] as const,
    phone: phoneFor(all, ['office']),
    places: await getAboutPlaces(language),
  };
}
