import type { NavigationKey } from '../components/props/frame.ts';
import type { Crumb } from '../components/props/links.ts';
import { type Address, home } from '../core/addresses/address.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
import { messages } from './messages.ts';

/** Sections with a name and a line of their own in the catalogue. */
export type PlaceKey = keyof ReturnType<typeof messages>['sections']['places'];

interface Step {
  readonly label: string;
  readonly address?: Address;
}

interface About {
  readonly address: Address;
  readonly current: NavigationKey | undefined;
  /** The section that the page belongs to, for its tags. */
  readonly place: PlaceKey;
  /** Steps between the front page and this one, and this one last. */
  readonly way: readonly Step[];
  /** `YYYY-MM-DD`, for pages that have a day. */
  readonly on?: string | undefined;
}

/** What every page of a section has: frame, address, tags, the way to it, and how the search files it. */
export async function sectionPage({ address, current, place, way, on }: About, language?: string) {
  const t = messages(language);
  const { name, about, keywords, type } = t.sections.places[place];
  const trail: Crumb[] = [
    { label: t.pages.home.title, href: href(home) },
    ...way.map((step) => ({ label: step.label, ...(step.address ? { href: href(step.address) } : {}) })),
  ];
  return {
    frame: await getFrame(language),
    canonical: absolute(address),
    current,
    meta: { column: { name, description: about, keywords, type } },
    filing: {
      section: current ? t.frame.navigation[current] : t.disclosures.search.about,
      year: on?.slice(0, 4),
      kind: name,
      on,
    },
    trail,
  };
}

/** A section as a step on the way to one of its pages. */
export const stepTo = (place: PlaceKey, address: Address, language?: string): Step => ({
  label: messages(language).sections.places[place].name,
  address,
});
