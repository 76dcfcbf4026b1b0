import type { Head } from '../components/props/head.ts';
import type { ArticleMeta, ColumnMeta, Filing } from '../components/props/meta.ts';
import type { Address } from '../core/addresses/address.ts';
import { headOf, type Step } from './head.ts';
import { messages } from './messages.ts';

/** Sections with a name and a line of their own in the catalogue. */
export type PlaceKey = keyof ReturnType<typeof messages>['sections']['places'];

/** A page, as far as its section does not say it already. */
export interface SectionPage extends Pick<Head, 'current' | 'description' | 'retold'> {
  readonly address: Address;
  readonly place: PlaceKey;
  /** The section's name where there is no other. */
  readonly title?: string | undefined;
  /** Steps between the front page and this one. */
  readonly under?: readonly Step[] | undefined;
  /** The last step, where it is not the title. */
  readonly step?: Step | undefined;
  /** What its tags say otherwise than the section's. */
  readonly column?: Partial<ColumnMeta> | undefined;
  readonly article?: ArticleMeta | undefined;
  /** What the search says otherwise; false keeps the page out of it. */
  readonly filing?: Partial<Filing> | false | undefined;
}

/** What stands around a page of a section. */
export function sectionHead(
  { address, place, title, under = [], step, column, article, filing = {}, ...said }: SectionPage,
  language?: string,
): Promise<Head> {
  const t = messages(language);
  const { name, about, keywords, type } = t.sections.places[place];
  const { current } = said;
  const section = current ? t.frame.navigation[current] : t.disclosures.search.about;
  return headOf(
    {
      ...said,
      address,
      title: title ?? name,
      way: [...under, step ?? { label: title ?? name }],
      meta: { column: { name, description: about, keywords, type, ...column }, article },
      filing: filing === false ? undefined : { section, year: filing.on?.slice(0, 4), kind: name, ...filing },
    },
    language,
  );
}

/** A section as a step on the way to one of its pages. */
export const stepTo = (place: PlaceKey, address: Address, language?: string): Step => ({
  label: messages(language).sections.places[place].name,
  address,
});
