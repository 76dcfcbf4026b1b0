import type { Reading } from './answer.ts';
import { nameKey } from './name-key.ts';

/** An organisation that was found by a part of its name. */
export interface NamedOrganization {
  readonly name: string;
  /** Rows under this very name, in all years that were read. */
  readonly rows: number;
}

/** The organisations whose names contain a text. */
export type Names =
  | { readonly kind: 'names'; readonly names: readonly NamedOrganization[] }
  /** So many that only a longer text can tell. */
  | { readonly kind: 'many-names' };

/** The names that contain the part, in the order of their characters. */
export function answerNames(part: string, reading: Reading | undefined): Names {
  if (reading === undefined) return { kind: 'many-names' };
  const key = nameKey(part);
  const rowsOf = new Map<string, number>();
  for (const { key: pair, shard } of reading) {
    const entry = shard.keys[pair];
    if (entry === undefined || !('names' in entry)) continue;
    for (let i = 0; i < entry.names.length; i += 2) {
      const name = shard.words[entry.names[i] ?? 0] ?? '';
      if (nameKey(name).includes(key)) rowsOf.set(name, (rowsOf.get(name) ?? 0) + (entry.names[i + 1] ?? 0));
    }
  }
  const names = [...rowsOf].map(([name, rows]) => ({ name, rows }));
  return { kind: 'names', names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
