import type { Link } from './links.ts';

/** The cells of the navigation. Their words stand in the message catalogue. */
export const NAVIGATION = [
  'home',
  'accounts',
  'give',
  'projects',
  'news',
  'services',
  'about',
  'search',
] as const;
export type NavigationKey = (typeof NAVIGATION)[number];

/** Cells that a chapter has only with records or texts of their own. */
type OwnCell = 'projects' | 'services';

/** Addresses of the cells; a section without records has none. */
export type NavigationLinks = Readonly<
  Record<Exclude<NavigationKey, OwnCell>, string> & Partial<Record<OwnCell, string>>
>;

/** What a reader does who does not understand, or has found something wrong. */
export interface Contact {
  readonly phone: string;
  /** `工作日 9:00–17:00`, as the register has it. */
  readonly hours: string;
  /** Day of the last test call, `YYYY-MM-DD`. */
  readonly testedOn?: string | undefined;
  readonly email?: string | undefined;
  /** Working days within which a letter is answered. */
  readonly answerDays?: number | undefined;
}

export interface Organization {
  readonly name: string;
  readonly address: string;
  readonly postcode?: string | undefined;
  readonly creditCode?: string | undefined;
  /** Who supervises: several bodies, as the register names them. */
  readonly supervision?: string | undefined;
  /** ICP and police record numbers, linked to their registries; none on a demonstration site. */
  readonly records: readonly Link[];
}

/** What is the same on every page of a site. A page gets it once and hands it to the layout. */
export interface Frame {
  readonly name: string;
  readonly motto: string;
  /** `www.example.org`, for the SiteDomain tag. */
  readonly domain: string;
  /** Site code; only when an authority has issued one. */
  readonly siteCode?: string | undefined;
  /** Last day of the newest published list, `YYYY-MM-DD`. */
  readonly dataTo: string;
  readonly demonstration: boolean;
  readonly navigation: NavigationLinks;
  /** The board of indicators, named beside the day up to which the accounts go. */
  readonly board?: Link | undefined;
  /** Where a gift is looked up: in large type, a door of its own. */
  readonly gifts: string;
  /** The feed of everything in words; the site map has the others. */
  readonly feed: string;
  /** The style sheet with what stands in the edges of paper. */
  readonly paper: string;
  readonly contact: Contact;
  readonly organization: Organization;
  /** Links of the foot: lists, documents, downloads. */
  readonly rules: readonly Link[];
  /** The last line of the foot: site map, errors, privacy, accessibility … */
  readonly places: readonly Link[];
  /** Address of `/verify/`; the foot names it only when there is one. */
  readonly verify?: string | undefined;
}
