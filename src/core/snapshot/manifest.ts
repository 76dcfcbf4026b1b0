import { z } from 'zod';
import type { ChainLine } from '../schemas/chain.ts';

/** What a published site says of itself. */
export interface Snapshot {
  /** Date up to which records count. */
  readonly asOf: string;
  /** Running number of the snapshot, from 1. */
  readonly number: number;
  /** Always absent for now: a commit would make two builds of the same records differ. */
  readonly commit: string | null;
  /** SHA-256 over everything that the chapter wrote. */
  readonly inputs: string;
}

export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';

function sorted(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The last published snapshot of a chain; undefined before the first. */
export const lastSnapshot = (chain: readonly ChainLine[]): ChainLine | undefined =>
  chain.findLast(({ kind }) => kind === 'snapshot');

/** Running number of the snapshot that follows a chain, from 1. */
export const nextNumber = (chain: readonly ChainLine[]): number =>
  chain.filter(({ kind }) => kind === 'snapshot').length + 1;

/**
 * manifest.json; `files` maps each path to its SHA-256 and holds neither this file nor the sums. `previous` is the last
 * snapshot of the chain: each snapshot so names the one before.
 */
export function formatManifest(
  snapshot: Snapshot,
  previous: ChainLine | undefined,
  files: ReadonlyMap<string, string>,
): string {
  const { asOf, number, commit, inputs } = snapshot;
  const manifest = {
    snapshot: { as_of: asOf, number, commit, inputs },
    previous: previous ? { key: previous.key, on: previous.on, sha256: previous.sha256 } : null,
    files: Object.fromEntries(sorted(files)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** SHA256SUMS, in the form that `sha256sum --check` reads. */
export function formatSums(files: ReadonlyMap<string, string>): string {
  return sorted(files)
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}

const manifestSchema = z.strictObject({
  snapshot: z.strictObject({
    as_of: z.string(),
    number: z.int().positive(),
    commit: z.string().nullable(),
    inputs: z.string(),
  }),
  previous: z.strictObject({ key: z.string(), on: z.string(), sha256: z.string() }).nullable(),
  files: z.record(z.string(), z.string()),
});

/** A manifest as it is read back. */
export type Manifest = z.output<typeof manifestSchema>;

/** The manifest of a text; undefined when it is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Hash by path of a SHA256SUMS; a line of another form is passed over, and its file then missed. */
export const readSums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = '', path = '']) => [path, hash]));
