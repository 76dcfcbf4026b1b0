import type { Batch } from '../schemas/batch.ts';
import { yearOf } from '../values/calendar-date.ts';

/** Tables whose rows can be looked up. */
export const lookupTables = ['donations', 'disbursements'] as const;
export type LookupTable = (typeof lookupTables)[number];

export const isLookupTable = (table: string): table is LookupTable =>
  lookupTables.some((one) => one === table);

/** Closed years are never written anew; the current year is, with every list. */
export const generations = ['closed', 'current'] as const;
export type Generation = (typeof generations)[number];

/** How many shards each generation of each table has: all that an address depends on beside the question. */
export interface ShardCounts {
  /** The year of the generation `current`, four digits. */
  readonly year: string;
  readonly counts: Readonly<Record<LookupTable, Readonly<Record<Generation, number>>>>;
}

/**
 * Rows for one shard, so that both generations together stay below 12 KB compressed. The closed years are the larger part and
 * get more of it. A payment stands under three names. In a short ledger words and amounts repeat less, and a row weighs twice.
 */
const ROWS: Readonly<Record<LookupTable, Readonly<Record<Generation, number>>>> = {
  donations: { closed: 140, current: 75 },
  disbursements: { closed: 150, current: 70 },
};
const SHORT = 50_000;

const shardsFor = (table: LookupTable, generation: Generation, rows: number): number =>
  Math.ceil(rows / (ROWS[table][generation] / (rows < SHORT ? 2 : 1)));

export const generationOf = (year: string, currentYear: string): Generation =>
  year === currentYear ? 'current' : 'closed';

/** Shards of a chapter: a pure function of its register of lists. The current year is that of the last list. */
export function shardCounts(batches: readonly Pick<Batch, 'table' | 'toOn' | 'rows'>[]): ShardCounts {
  const year = batches.reduce((last, { toOn }) => (yearOf(toOn) > last ? yearOf(toOn) : last), '0000');
  const rowsIn = (table: LookupTable, generation: Generation): number =>
    batches
      .filter((one) => one.table === table && generationOf(yearOf(one.toOn), year) === generation)
      .reduce((sum, { rows }) => sum + rows, 0);
  const countOf = (table: LookupTable, generation: Generation): number =>
    shardsFor(table, generation, rowsIn(table, generation));
  const countsOf = (table: LookupTable) => ({
    closed: countOf(table, 'closed'),
    current: countOf(table, 'current'),
  });
  return {
    year,
    counts: { donations: countsOf('donations'), disbursements: countsOf('disbursements') },
  };
}

/** 32 bits of a text: FNV-1a over UTF-16 units, then the finishing steps of MurmurHash3, so that low bits are mixed too. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
