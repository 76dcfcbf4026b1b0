import type { ShardCounts } from '../../core/lookup/shards.ts';
import type { Messages } from '../../site/messages.ts';

/** What the page hands to its script. */
export interface FindData {
  /** Folder of the site on its host, without a slash at the end. */
  readonly base: string;
  readonly shards: ShardCounts;
  /** Last day of the newest list of each table, `YYYY-MM-DD`. */
  readonly publishedTo: Readonly<Record<'donations' | 'disbursements', string>>;
  readonly phone: string;
  /** Titles of the lists that are not those of a month, by id. */
  readonly lists: Readonly<Record<'donations' | 'disbursements', Readonly<Record<string, string>>>>;
  readonly words: Messages['find']['script'];
}
