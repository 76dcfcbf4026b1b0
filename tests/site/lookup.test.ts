import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameMapAddress, rowAddress, shardAddress } from '../../src/core/addresses/address.ts';
import { type FoundRow, isRows, readRows, type Shard, WORDS } from '../../src/core/lookup/entry.ts';
import { generations, lookupTables } from '../../src/core/lookup/shards.ts';
import { rowId } from '../../src/core/values/record-id.ts';
import { fileOf, PATHS, readBytes, readText } from './dist.ts';

const pathOf = (table: (typeof lookupTables)[number], generation: string, shard: number): string =>
  shardAddress(table, generation, shard).slice(1);

/** How many files the page believes that there are. */
const counts = (): Record<string, Record<string, number>> => {
  const data = /data-find="([^"]*)"/.exec(readText('find/index.html'))?.[1] ?? '';
  const { shards } = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&#34;', '"')) as {
    shards: { counts: Record<string, Record<string, number>> };
  };
  return shards.counts;
};

describe.each(lookupTables)('the look-up of %s', (table) => {
  const shards: Shard[] = [];
  const rows = new Map<string, FoundRow>();

  beforeAll(() => {
    for (const generation of generations)
      for (let i = 0; i < (counts()[table]?.[generation] ?? 0); i++)
        shards.push(JSON.parse(readText(pathOf(table, generation, i))) as Shard);
    for (const shard of shards)
      for (const entry of Object.values(shard.keys))
        if (isRows(entry))
          for (const row of readRows(entry, shard, WORDS[table])) rows.set(rowId({ table, ...row }), row);
  });

  test('has the files that the page asks for, and no others', () => {
    const asked = generations.flatMap((generation) => {
      const files = Array.from({ length: counts()[table]?.[generation] ?? 0 }, (_, i) =>
        pathOf(table, generation, i),
      );
      return files.length > 0 ? [...files, nameMapAddress(table, generation).slice(1)] : [];
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(PATHS.filter((path) => path.startsWith(`data/find/${table}/`))).toEqual(asked.sort());
  });

  test('takes at most 12 KB for a file of each generation', () => {
    const largest = generations.map((generation) =>
      Math.max(
        0,
        ...PATHS.filter((path) => path.startsWith(`data/find/${table}/${generation}/`)).map(
          (path) => gzipSync(readBytes(path), { level: 6 }).length,
        ),
      ),
    );
    expect(largest[0] ?? 0).toBeGreaterThan(0);
    expect((largest[0] ?? 0) + (largest[1] ?? 0)).toBeLessThanOrEqual(12 * 1024);
  });

  test('knows every published row, with its amount, at its place on its list', () => {
    const printed = new Map<string, number>();
    for (const path of PATHS) {
      const [, batch] = new RegExp(`^disclosures/${table}/([^/]+)/(?:\\d+/)?index\\.html$`).exec(path) ?? [];
      if (batch === undefined || /^\d{4}$/.test(batch)) continue;
      for (const [, n, fen] of readText(path).matchAll(/<tr id="r(\d+)"[^>]* data-fen="(-?\d+)"/g))
        printed.set(rowId({ table, batch, n: Number(n) }), Number(fen));
    }
    expect(printed.size).toBeGreaterThan(100);
    expect(new Map([...rows].map(([id, { fen }]) => [id, fen]))).toEqual(printed);
    for (const id of rows.keys()) expect(PATHS).toContain(fileOf(rowAddress(id) ?? '', 'index.html'));
  });
});
