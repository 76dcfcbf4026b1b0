/** A link as a page has made it: the address carries the base path already. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A line of the way from the front page; the last one, this page, has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

/** The ways to one's own gift. */
export interface Find {
  /** The form; not on its own page. */
  readonly door?: Link | undefined;
  /** Whose months follow: `2026 年各月`. */
  readonly heading: string;
  /** The lists of the months, each with the number of its rows. */
  readonly months: readonly (Link & { readonly sub: string })[];
  readonly others: readonly Link[];
}
