import { search } from '../../../../src/components/find/search.client.ts';
import type { Library } from '../../../../src/components/find/shards.client.ts';
import { type Shard, WORDS } from '../../../../src/core/lookup/entry.ts';
import { type Asked, readQuestion } from '../../../../src/core/lookup/question.ts';
import {
  type Generation,
  generationOf,
  generations,
  type LookupTable,
  shardCounts,
} from '../../../../src/core/lookup/shards.ts';
import { type LookupRow, Shelf } from '../../../../src/core/lookup/shelf.ts';
import { writeShards } from '../../../../src/core/lookup/write-shards.ts';

/** The files of a look-up by generation, as text. */
export type Files = Readonly<Record<Generation, readonly string[]>>;

/** The look-up of some rows of one table, whose lists are the months; lists with a title can be asked for. */
export function makeLookup(
  table: LookupTable,
  rows: readonly LookupRow[],
  titles: Readonly<Record<string, string>> = {},
) {
  const ids = [...new Set(rows.map(({ batch }) => batch))];
  const batches = ids.map((id) => {
    const own = rows.filter(({ batch }) => batch === id);
    return {
      table,
      id,
      title: titles[id] ?? id,
      toOn:
        own
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? '',
      rows: own.length,
      numbers: Math.max(0, ...own.map(({ n }) => n)),
    };
  });
  const counts = shardCounts(batches);
  const written = (generation: Generation) => {
    const lists = batches.filter(({ toOn }) => generationOf(toOn.slice(0, 4), counts.year) === generation);
    const shelf = new Shelf(
      lists.reduce((sum, one) => sum + one.rows, 0),
      WORDS[table],
    );
    for (const row of rows) if (lists.some(({ id }) => id === row.batch)) shelf.add(row);
    const { map, shards: texts } = writeShards(shelf, { lists, count: counts.counts[table][generation] });
    return { map, files: [...texts] };
  };
  const [closed, current] = [written('closed'), written('current')];
  const maps = { closed: closed.map, current: current.map };
  const files: Files = { closed: closed.files, current: current.files };
  const shards = Object.fromEntries(
    generations.map((generation) => [generation, files[generation].map((text) => JSON.parse(text) as Shard)]),
  );
  let rounds: number[] = [];
  const library: Library = {
    maps: async (_table, asked) => asked.map((generation) => maps[generation]),
    read: async (_table, steps) => {
      rounds.push(new Set(steps.flat().map(({ generation, shard }) => `${generation}/${shard}`)).size);
      return steps.map((one) =>
        one.map(({ generation, shard, key }) => {
          const found = shards[generation]?.[shard];
          if (!found) throw new Error(`no shard ${generation}/${shard}`);
          return { key, shard: found };
        }),
      );
    },
  };
  /** Asks as the form does; also says how many files each round took. */
  const ask = async (asked: Partial<Asked>) => {
    const question = readQuestion({ table, name: '', amount: '', day: '', tail: '', ...asked });
    if ('length' in question) throw new Error(`not understood: ${JSON.stringify(question)}`);
    rounds = [];
    const result = await search(question, counts, library);
    return { ...result, rounds };
  };
  return { files, maps, ask };
}

/** A gift with what a test does not name. */
export const gift = (over: Partial<LookupRow> & Pick<LookupRow, 'n' | 'on'>): LookupRow => ({
  batch: over.on.slice(0, 7),
  fen: 10_000,
  gifts: 1,
  words: ['王**'],
  organization: false,
  ...over,
});
