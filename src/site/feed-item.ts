import type { Address } from '../core/addresses/address.ts';
import type { Moment } from '../core/values/moment.ts';

/** What a feed says of one page. */
export interface FeedItem {
  readonly address: Address;
  readonly title: string;
  readonly summary: string;
  readonly at: Moment;
  readonly tag: string;
  /** The whole text, with addresses that are right everywhere. */
  readonly html: () => Promise<string>;
}

/** Text as it can stand in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
