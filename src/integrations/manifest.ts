/** What a published site says of itself. */
export interface Snapshot {
  /** Date up to which records count. */
  readonly asOf: string;
  /** Running number of the snapshot; 1 until snapshots are sealed. */
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

/** manifest.json; `files` maps each path to its SHA-256 and holds neither this file nor the sums. */
export function formatManifest(snapshot: Snapshot, files: ReadonlyMap<string, string>): string {
  const { asOf, number, commit, inputs } = snapshot;
  const manifest = {
    snapshot: { as_of: asOf, number, commit, inputs },
    previous: null,
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
