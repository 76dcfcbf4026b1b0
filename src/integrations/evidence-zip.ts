import { type Zippable, zipSync } from 'fflate';
import { formatSums, SUMS } from '../core/snapshot/manifest.ts';
import { sha256 } from './folder.ts';

/**
 * A zip of files and their list of hashes. Same files and day, same bytes, on any clock and in any zone: its times are
 * noon of `asOf`, `YYYY-MM-DD`.
 */
export function evidenceZip(files: ReadonlyMap<string, Uint8Array>, asOf: string): Uint8Array {
  const hashes = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  const sums = new TextEncoder().encode(formatSums(hashes));
  const zippable: Zippable = Object.fromEntries([...files, [SUMS, sums]]);
  // A zip holds local times without a zone: made from parts, so that no zone of a machine moves them.
  const [year = 2000, month = 1, day = 1] = asOf.split('-').map(Number);
  return zipSync(zippable, { mtime: new Date(year, month - 1, day, 12), level: 6 });
}
