import { describe, expect, test } from 'vitest';
import { newHasher } from '../../../../src/core/files/hasher.ts';
import type { ChainLine } from '../../../../src/core/schemas/chain.ts';
import { appended, chainText, type NewLine } from '../../../../src/core/seal/chain.ts';
import {
  formatManifest,
  formatSums,
  lastSnapshot,
  MANIFEST,
  nextNumber,
  SUMS,
} from '../../../../src/core/snapshot/manifest.ts';
import {
  type CopyFault,
  PUBLISHED_CHAIN,
  type SiteCopy,
  verifyCopy,
} from '../../../../src/core/snapshot/verify.ts';
import { sha256 } from '../../../../src/integrations/folder.ts';

const batch = (key: string, on = '2026-02-03'): NewLine => ({
  on,
  kind: 'batch',
  key,
  version: 1,
  rows: 2,
  total: '12.00',
  sha256: 'a'.repeat(64),
});

/** The files of a small site published with this chain. */
function published(chain: readonly ChainLine[], page = '<p>1</p>'): Map<string, string> {
  const files = new Map([
    ['index.html', page],
    [PUBLISHED_CHAIN, chainText(chain)],
  ]);
  const hashes = new Map([...files].map(([path, text]) => [path, sha256(text)]));
  const about = { asOf: '2026-03-31', number: nextNumber(chain), commit: null, inputs: 'c'.repeat(64) };
  const manifest = formatManifest(about, lastSnapshot(chain), hashes);
  return files
    .set(MANIFEST, manifest)
    .set(SUMS, formatSums(new Map([...hashes, [MANIFEST, sha256(manifest)]])));
}

const copyOf = (files: ReadonlyMap<string, string>): SiteCopy => ({
  read: async (path) => {
    const text = files.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  },
  list: () => [...files.keys()],
});

/** Chains are read by their own form here: what the reader of tables refuses is its own test. */
const readChain = async (text: string): Promise<ChainLine[]> =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [seq, on = '', kind, key = '', version, rows, total, hash = '', previous = ''] = line.split(',');
      return {
        seq: Number(seq),
        on,
        kind: kind === 'batch' ? 'batch' : 'snapshot',
        key,
        version: Number(version),
        ...(rows ? { rows: Number(rows) } : {}),
        ...(total ? { total } : {}),
        sha256: hash,
        previous,
      };
    });

const verify = (files: ReadonlyMap<string, string>, known?: readonly ChainLine[]) =>
  verifyCopy(copyOf(files), known, { sha256: (bytes) => sha256(bytes), newHasher, readChain });

const faultsOf = async (
  files: ReadonlyMap<string, string>,
  known?: readonly ChainLine[],
): Promise<readonly CopyFault[]> => (await verify(files, known)).faults;

const first = appended([], [batch('donations/2026-01')], newHasher);
const site = published(first);
/** The chain after that site was published, and one more list after it. */
const snapshot: NewLine = {
  on: '2026-03-31',
  kind: 'snapshot',
  key: '2026-03-31-01',
  version: 1,
  sha256: sha256(site.get(MANIFEST) ?? ''),
};
const later = appended(first, [snapshot, batch('donations/2026-02', '2026-04-03')], newHasher);

describe('a copy of a published site', () => {
  test('is whole when every byte is as its sums say, and is named when the chain knows it', async () => {
    expect(await verify(site, later)).toMatchObject({
      files: 3,
      chainLines: 1,
      published: { key: '2026-03-31-01' },
      faults: [],
    });
    expect(await verify(site)).toMatchObject({ published: undefined, faults: [] });
  });

  test.each<readonly [string, (files: Map<string, string>) => void, CopyFault]>([
    [
      'one byte changed',
      (files) => files.set('index.html', '<p>2</p>'),
      { kind: 'changed', path: 'index.html' },
    ],
    ['a file gone', (files) => files.delete('index.html'), { kind: 'missing', path: 'index.html' }],
    ['a file too many', (files) => files.set('x.html', ''), { kind: 'extra', path: 'x.html' }],
    ['no manifest', (files) => files.delete(MANIFEST), { kind: 'unreadable', path: MANIFEST }],
    ['no sums', (files) => files.delete(SUMS), { kind: 'unreadable', path: SUMS }],
  ])('is told of with its file: %s', async (_, damage, fault) => {
    const files = new Map(site);
    damage(files);
    expect(await faultsOf(files)).toEqual([fault]);
  });

  test('does not hide a changed page behind changed sums: the manifest says otherwise', async () => {
    const files = new Map(site).set('index.html', '<p>2</p>');
    files.set(SUMS, (files.get(SUMS) ?? '').replace(sha256('<p>1</p>'), sha256('<p>2</p>')));
    expect(await faultsOf(files)).toEqual([{ kind: 'sums', path: 'index.html' }]);
  });

  test('made anew with another page is whole in itself, and no snapshot of the chain', async () => {
    const forged = published(first, '<p>2</p>');
    expect(await verify(forged, later)).toMatchObject({ published: undefined, faults: [] });
  });

  test('whose chain was cut, changed or begun anew parts from the known one at a line', async () => {
    const other = appended([], [batch('donations/2026-09')], newHasher);
    expect(await faultsOf(published(other), later)).toEqual([{ kind: 'parted', line: 2 }]);
    const [one, two, three] = later;
    if (!one || !two || !three) throw new Error('the chain has three lines');
    expect(await faultsOf(published([one, three]))).toEqual([{ kind: 'chain', line: 3 }]);
    expect(await faultsOf(published([one, two, { ...three, total: '13.00' }]), later)).toEqual([
      { kind: 'parted', line: 4 },
    ]);
  });

  test('names the snapshot before it, as its chain does', async () => {
    const next = published(later);
    expect(await faultsOf(next, later)).toEqual([]);
    const hidden = new Map(next).set(PUBLISHED_CHAIN, chainText(first));
    expect((await faultsOf(hidden)).map(({ kind }) => kind)).toEqual(['changed', 'previous']);
  });
});
