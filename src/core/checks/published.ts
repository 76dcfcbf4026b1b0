import type { Sourced } from '../ingest/source.ts';
import type { BoardLine } from '../schemas/board-line.ts';
import type { ChainLine } from '../schemas/chain.ts';
import type { RecordState } from '../seal/compare.ts';
import type { Journal } from '../seal/journal.ts';

/** A list or register that was sealed, and its published copy. */
export interface SealedTable {
  /** The last line that seals it. */
  readonly line: Sourced<ChainLine>;
  /** The copy, as it is shown. */
  readonly file: string;
  /** unread: the list is what was published, so that its copy was not needed. changed: the copy is not what was sealed. */
  readonly copy: 'whole' | 'changed' | 'missing' | 'unread';
}

/** What a chapter published, beside what it holds now. */
export interface Published {
  readonly chain: readonly Sourced<ChainLine>[];
  /** The last line of each list, register and figure: `batch donations/2026-03`. */
  readonly latest: ReadonlyMap<string, Sourced<ChainLine>>;
  readonly tables: readonly SealedTable[];
  /** The lists and registers that could be held against their copies. */
  readonly compared: ReadonlySet<string>;
  /** Records that differ from what was published, or that corrections name. */
  readonly states: readonly RecordState[];
  readonly journal: Journal;
  /** How the indicators stood at each snapshot; undefined when the file cannot be read, none when there is no file. */
  readonly board: readonly Sourced<BoardLine>[] | undefined;
  /** Lines of lists that give other rows or another total than the register's copy. */
  readonly misstated: readonly Sourced<ChainLine>[];
}
