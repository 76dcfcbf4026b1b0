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
