import type { ProblemCode } from '../problems/catalogue.ts';
import type { Batch } from '../schemas/batch.ts';
import type { Campaign } from '../schemas/campaign.ts';
import type { Fund } from '../schemas/fund.ts';
import type { Item } from '../schemas/goods.ts';
import type { Project } from '../schemas/project.ts';
import type { LedgerRow } from '../schemas/tables.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Identity } from '../values/identity.ts';
import type { LedgerTable } from '../values/record-id.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';

/** What the rows of a batch are held against. */
export interface Registers {
  readonly asOf: CalendarDate;
  readonly funds: ReadonlyMap<string, Fund>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly items: ReadonlyMap<string, Item>;
  /** Ids that rows may name. */
  readonly known: Known;
  /** Digits of the chapter's own published numbers; undefined when they could not be read. */
  readonly ownNumbers: ReadonlySet<string> | undefined;
  /** Passages that look private and are published on purpose. */
  readonly allowedTexts: readonly string[];
  /** By `table/id`. */
  readonly batches: ReadonlyMap<string, Batch>;
  /** Numbers of withdrawn rows, by `table/id`. */
  readonly withdrawn: ReadonlyMap<string, ReadonlySet<number>>;
  /** Lists whose files are there, registered or not: `table/id`. */
  readonly lists: ReadonlySet<string>;
  /** Registers that were read without a fault: only they can say that something is unknown. */
  readonly whole: ReadonlySet<string>;
}

/** A rule that a row must obey beside the registers. Pure; runs once a row. */
export interface RowRule {
  /** Problems that only this rule reports. */
  readonly codes: readonly ProblemCode[];
  /** Identities that it holds the data against; their errors carry a gap where a difference can be told. */
  readonly proves?: readonly Identity[];
  /** undefined: every ledger. */
  readonly table?: LedgerTable | readonly LedgerTable[];
  readonly check: (row: LedgerRow, batch: Batch, registers: Registers) => readonly Finding[];
}
