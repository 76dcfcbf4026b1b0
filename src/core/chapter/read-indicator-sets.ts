import type { YamlSource } from '../ingest/yaml-source.ts';
import { type IndicatorSet, indicatorSetSchema } from '../schemas/indicator.ts';
import { indicatorSetId } from './inventory.ts';

/** A set of indicators, and the id that its file's name says. */
export interface ReadIndicatorSet {
  readonly id: string;
  readonly value: IndicatorSet;
  readonly source: YamlSource;
}

type Read = { readonly value: IndicatorSet; readonly source: YamlSource } | undefined;

/** Reads `data/indicators/<set>.yaml`, every set that there is. `readSet` reports what is wrong with a file. */
export async function readIndicatorSets(
  paths: readonly string[],
  readSet: (path: string, schema: typeof indicatorSetSchema) => Promise<Read>,
): Promise<ReadIndicatorSet[]> {
  const sets: ReadIndicatorSet[] = [];
  for (const path of paths) {
    const id = indicatorSetId(path);
    const read = id === undefined ? undefined : await readSet(path, indicatorSetSchema);
    if (id !== undefined && read) sets.push({ id, ...read });
  }
  return sets;
}
