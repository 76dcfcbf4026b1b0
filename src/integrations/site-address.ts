import { parseDocument } from 'yaml';

/** Where the site stands on the web. */
export interface SiteAddress {
  /** Scheme and host: `https://example.org`; absent when the settings name none that can be read. */
  readonly site: string | undefined;
  /** Folder on the host; begins and ends with `/`. */
  readonly base: string;
}

/**
 * Reads `address` from the text of `data/site.yaml`.
 * Never throws: what is wrong with the settings is told by the check, with its position.
 */
export function readSiteAddress(text: string): SiteAddress {
  const settings = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const address = settings.get('address');
  if (typeof address !== 'string' || !URL.canParse(address)) return { site: undefined, base: '/' };
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
