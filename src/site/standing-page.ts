import type { RecordSection } from '../components/props/records.ts';
import { aboutAddress, standingAddress } from '../core/addresses/address.ts';
import type { PageFrontMatter } from '../core/schemas/article.ts';
import type { Contact } from '../core/schemas/unit.ts';
import { contactKinds } from '../core/schemas/unit.ts';
import { type Body, renderBody } from './body.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { entries } from './entries.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { getStandingPlaces, ownPages } from './places.ts';
import { sectionHead } from './section-head.ts';
import { accessibilitySections } from './views/accessibility.ts';
import { replySections } from './views/replies.ts';

/** A text that the chapter wrote for a page; undefined when it wrote none. */
export async function getText(slug: string): Promise<(PageFrontMatter & { body: Body }) | undefined> {
  const page = (await entries('pages')).find((one) => one.id === slug);
  return page && { ...page.data.front, body: await renderBody(page.data.path) };
}

/** Texts that the chapter writes once and keeps: privacy, supervision, and the like. */
export async function standingPaths() {
  const own: readonly string[] = ownPages;
  const pages = (await entries('pages')).filter(({ id }) => !own.includes(id));
  return inLanguages(pages.map(({ id }) => ({ params: { page: id }, props: { id } })));
}

/** A telephone of the register, for its component. */
export const phoneProps = ({ kind, number, hours, lastTestedOn }: Contact) => ({
  kind: contactKinds[kind][0],
  number,
  hours,
  testedOn: lastTestedOn,
});

/** The telephone of the first kind that the register has. */
export function phoneFor({ registers }: Disclosures, kinds: readonly Contact['kind'][]) {
  const found = kinds.map((kind) => registers.contacts.find((one) => one.kind === kind)).find(Boolean);
  return found && phoneProps(found);
}

/** Whom a page's readers call. */
const kindsOf: Readonly<Record<string, readonly Contact['kind'][]>> = {
  requests: ['disclosure', 'office'],
  supervision: ['supervision', 'office'],
  privacy: ['supervision', 'office'],
};

/** Registers that stand under a page's text. */
const recordsOf: Readonly<Record<string, (all: Disclosures, language?: string) => RecordSection[]>> = {
  requests: replySections,
  accessibility: accessibilitySections,
};

/** Everything on a standing page. Throws when there is none of this name. */
export async function getStandingPage(slug: string, language?: string) {
  const text = await getText(slug);
  if (!text) throw new Error(`no page ${slug}`);
  const all = await getDisclosures();
  const { standing } = messages(language).sections;
  const { title, summary } = text;
  return {
    head: await sectionHead(
      {
        address: standingAddress(slug),
        place: 'sitemap',
        title,
        description: summary,
        column: {
          name: title,
          description: summary,
          keywords: [title, ...standing.keywords],
          type: standing.type,
        },
        filing: { kind: title },
      },
      language,
    ),
    ...text,
    records: recordsOf[slug]?.(all, language) ?? [],
    phone: phoneFor(all, kindsOf[slug] ?? ['office']),
    contacts:
      all.registers.contacts.length > 0
        ? { label: messages(language).sections.places.contacts.name, href: href(aboutAddress('contacts')) }
        : undefined,
    others: (await getStandingPlaces()).filter((one) => one.href !== href(standingAddress(slug))),
  };
}
