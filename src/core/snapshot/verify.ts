import type { ChainLine } from '../schemas/chain.ts';
import { beginsWith, chainFaults } from '../seal/chain.ts';
import type { NewHasher } from '../values/hasher.ts';
import { lastSnapshot, MANIFEST, type Manifest, readManifest, readSums, SUMS } from './manifest.ts';

/** A copy of a published site, wherever it lies. */
export interface SiteCopy {
  /** Bytes of a file; undefined when there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Every path of the copy; undefined when it cannot tell, as over the network. */
  readonly list: () => readonly string[] | undefined;
}

/** Effects that a verification needs. */
export interface VerifyTools {
  /** 64 hexadecimal digits of the bytes. */
  readonly sha256: (bytes: Uint8Array) => string;
  readonly newHasher: NewHasher;
  /** Lines of a chain's text; undefined when it is none. */
  readonly readChain: (text: string) => Promise<readonly ChainLine[] | undefined>;
  /** Told after each file: how many of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** Where a copy keeps its chain. */
export const PUBLISHED_CHAIN = 'data/v1/chain.csv';

export type CopyFault =
  | { readonly kind: 'unreadable' | 'missing' | 'changed' | 'extra' | 'sums'; readonly path: string }
  /** A line of the copy's chain does not follow from the one before. */
  | { readonly kind: 'chain'; readonly line: number }
  /** The manifest names another snapshot before it than the chain does. */
  | { readonly kind: 'previous'; readonly found: string; readonly expected: string }
  /** The copy's chain and the one held against it part at this line. */
  | { readonly kind: 'parted'; readonly line: number };

export interface Verdict {
  /** undefined when there is no manifest to go by. */
  readonly manifest: Manifest | undefined;
  readonly files: number;
  readonly chainLines: number;
  /** The line of the chain held against it that published this very copy. */
  readonly published: ChainLine | undefined;
  readonly faults: readonly CopyFault[];
}

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes);

/** Hashes in manifest and sums, which must say the same of every file. */
function statedHashes(manifest: Manifest, sums: ReadonlyMap<string, string>): CopyFault[] {
  const files = new Map(Object.entries(manifest.files));
  const paths = [...new Set([...files.keys(), ...sums.keys()])].filter((path) => path !== MANIFEST).sort();
  return paths.filter((path) => files.get(path) !== sums.get(path)).map((path) => ({ kind: 'sums', path }));
}

function chainOfCopy(
  chain: readonly ChainLine[],
  manifest: Manifest,
  known: readonly ChainLine[] | undefined,
  newHasher: NewHasher,
): CopyFault[] {
  const [broken] = chainFaults(chain, newHasher);
  const faults: CopyFault[] = broken ? [{ kind: 'chain', line: broken.index + 2 }] : [];
  const [found, expected] = [manifest.previous?.key ?? '', lastSnapshot(chain)?.key ?? ''];
  if (found !== expected) faults.push({ kind: 'previous', found, expected });
  if (known && !beginsWith(known, chain) && !beginsWith(chain, known)) {
    const line = chain.findIndex((one, i) => !beginsWith(known.slice(i), [one]));
    faults.push({ kind: 'parted', line: line + 2 });
  }
  return faults;
}

/**
 * Holds a copy against its own sums and chain, and against a chain that is `known` from elsewhere: a copy whose files are
 * all as its manifest says, and whose manifest is a line of the known chain, is what was published that day.
 */
export async function verifyCopy(
  copy: SiteCopy,
  known: readonly ChainLine[] | undefined,
  { sha256, newHasher, readChain, progress }: VerifyTools,
): Promise<Verdict> {
  const [manifestBytes, sumsBytes] = [await copy.read(MANIFEST), await copy.read(SUMS)];
  const manifest = readManifest(textOf(manifestBytes) ?? '');
  const sums = readSums(textOf(sumsBytes) ?? '');
  if (!manifest || !manifestBytes || sums.size === 0) {
    const path = manifest ? SUMS : MANIFEST;
    const faults = [{ kind: 'unreadable', path } as const];
    return { manifest, files: 0, chainLines: 0, published: undefined, faults };
  }
  const faults: CopyFault[] = statedHashes(manifest, sums);
  let done = 0;
  for (const [path, hash] of sums) {
    const bytes = await copy.read(path);
    if (!bytes) faults.push({ kind: 'missing', path });
    else if (sha256(bytes) !== hash) faults.push({ kind: 'changed', path });
    progress?.(++done, sums.size);
  }
  for (const path of copy.list() ?? [])
    if (path !== SUMS && !sums.has(path)) faults.push({ kind: 'extra', path });

  const chainText = textOf(await copy.read(PUBLISHED_CHAIN));
  const chain = chainText === undefined ? [] : await readChain(chainText);
  if (!chain) faults.push({ kind: 'unreadable', path: PUBLISHED_CHAIN });
  else faults.push(...chainOfCopy(chain, manifest, known, newHasher));
  const own = sha256(manifestBytes);
  const published = known?.find(({ kind, sha256: sealed }) => kind === 'snapshot' && sealed === own);
  return { manifest, files: sums.size, chainLines: chain?.length ?? 0, published, faults };
}
