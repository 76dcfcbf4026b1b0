import { home } from '../core/addresses/address.ts';
import { renderBody } from './body.ts';
import { getDisclosures } from './disclosures.ts';
import { entries } from './entries.ts';
import { day } from './format.ts';
import { getFrame } from './frame.ts';
import { absolute, href, inLanguages } from './links.ts';
import { messages } from './messages.ts';

/** Pages that the chapter writes once and keeps: about, and the like. */
export async function standingPaths() {
  return inLanguages((await entries('pages')).map(({ id }) => ({ params: { page: id }, props: {} })));
}

/** Everything on a standing page. Throws when there is none of this name. */
export async function getStandingPage(name: string | undefined, language?: string) {
  const page = (await entries('pages')).find((one) => one.id === name);
  if (!page) throw new Error(`no page ${name}`);
  const { front, path } = page.data;
  const t = messages(language);
  const { organization } = await getDisclosures();
  const words = t.chapters.facts;
  return {
    frame: await getFrame(language),
    canonical: absolute(`/${page.id}/`),
    front,
    column: { name: front.title, ...t.disclosures.columns.about, description: front.summary },
    trail: [{ label: t.pages.home.title, href: href(home) }, { label: front.title }],
    facts: [
      [words.name, organization.name],
      [words.form, organization.legalForm],
      [words.founded, day(organization.foundedOn)],
      [words.representative, organization.legalRepresentative],
      [words.supervisor, organization.supervisor],
      [words.code, organization.creditCode],
      [words.address, `${organization.address}，${organization.postcode}`],
      [words.hours, organization.officeHours],
      [words.phones, organization.phones.join(t.articles.joiner)],
    ] as const,
    filing: { section: t.disclosures.search.about },
    body: await renderBody(path),
  };
}
