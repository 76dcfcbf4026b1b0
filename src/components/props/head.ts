import type { Frame, NavigationKey } from './frame.ts';
import type { Crumb } from './links.ts';
import type { Filing, PageMeta } from './meta.ts';

/** What a page says of itself before its content, and the frame that it stands in. */
export interface Head {
  readonly frame: Frame;
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of this page. */
  readonly canonical: string;
  /** The cell of the navigation that it belongs to. */
  readonly current?: NavigationKey | undefined;
  readonly meta?: PageMeta | undefined;
  /** The way from the front page to here; some pages stand on no way. */
  readonly trail?: readonly Crumb[] | undefined;
  /** How the page is filed in the search; a page that is not filed is not found there. */
  readonly filing?: Filing | undefined;
  /** The page retells a real source, so the strip does not call it invented. */
  readonly retold?: boolean | undefined;
}
