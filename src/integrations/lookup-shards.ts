import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameMapAddress, shardAddress } from '../core/addresses/address.ts';
import type { Source } from '../core/chapter/source.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import { readTable } from '../core/ingest/table.ts';
import { WORDS } from '../core/lookup/entry.ts';
import { lookupRow, type ProjectTitle } from '../core/lookup/lookup-row.ts';
import {
  generationOf,
  generations,
  type LookupTable,
  lookupTables,
  shardCounts,
} from '../core/lookup/shards.ts';
import { Shelf } from '../core/lookup/shelf.ts';
import { writeShards } from '../core/lookup/write-shards.ts';
import type { Batch } from '../core/schemas/batch.ts';
import { type LedgerRecord, ledgers } from '../core/schemas/tables.ts';
import { yearOf } from '../core/values/calendar-date.ts';

/** What the look-up is made of: the published lists, read once more, row by row. */
export interface LookupInput {
  readonly source: Source;
  readonly batches: readonly Batch[];
  /** How many rows of a list were withdrawn. */
  readonly withdrawn: (list: Batch) => number;
  readonly projectTitle: ProjectTitle;
  /** The mark of invented data, in a demonstration. */
  readonly demonstration: string | undefined;
}

/** Puts the rows of some lists of one table on a shelf. Throws when a file has changed since the check. */
async function fillShelf<T extends LookupTable>(
  table: T,
  lists: readonly Batch[],
  { source, projectTitle }: LookupInput,
): Promise<Shelf> {
  const shelf = new Shelf(
    lists.reduce((sum, { rows }) => sum + rows, 0),
    WORDS[table],
  );
  for (const { id } of lists) {
    const file = `data/ledgers/${table}/${id}.csv`;
    const decoded = decodeUtf8(await source.read(file));
    if (!('text' in decoded)) throw new Error(`${file}: ${decoded.code}`);
    readTable({
      file,
      text: decoded.text,
      schema: ledgers[table],
      // The table's own schema made the record.
      onRow: ({ value }) => shelf.add(lookupRow(table, value as LedgerRecord<T>, projectTitle)),
      onProblem: ({ code, at }) => {
        throw new Error(`${at.file}:${at.line} ${code}`);
      },
    });
  }
  return shelf;
}

/** Writes all files of the look-up below `folder`, a finished site. One generation of one table is in memory at a time. */
export async function writeLookup(input: LookupInput, folder: string): Promise<void> {
  const { year, counts } = shardCounts(input.batches);
  for (const table of lookupTables)
    for (const generation of generations) {
      const count = counts[table][generation];
      if (count === 0) continue;
      const lists = input.batches.filter(
        (one) => one.table === table && generationOf(yearOf(one.toOn), year) === generation,
      );
      mkdirSync(join(folder, dirname(shardAddress(table, generation, 0))), { recursive: true });
      let shard = 0;
      const { demonstration } = input;
      const shelf = await fillShelf(table, lists, input);
      const titled = lists.map((one) => ({ ...one, numbers: one.rows + input.withdrawn(one) }));
      const { map, shards } = writeShards(shelf, { lists: titled, count, demonstration });
      writeFileSync(join(folder, nameMapAddress(table, generation)), `${JSON.stringify(map)}\n`);
      for (const text of shards) writeFileSync(join(folder, shardAddress(table, generation, shard++)), text);
    }
}
