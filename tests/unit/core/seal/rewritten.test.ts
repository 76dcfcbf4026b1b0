import { expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { chainOf } from '../../../../src/core/chapter/seal-chapter.ts';
import { newHasher } from '../../../../src/core/files/hasher.ts';
import type { ChainLine } from '../../../../src/core/schemas/chain.ts';
import { appended, chainText } from '../../../../src/core/seal/chain.ts';
import { CHAIN_FILE } from '../../../../src/core/seal/copy.ts';
import { sealed } from '../../../problems/cases.ts';
import { memorySource, withFiles } from '../../../problems/chapter-files.ts';

/** What the check says when the chain was written anew from the first line, with some lines changed or left out. */
async function foundAfter(change: (line: ChainLine) => readonly ChainLine[]): Promise<readonly string[]> {
  const chain = (await chainOf(memorySource(sealed))) ?? [];
  const text = chainText(appended([], chain.flatMap(change), newHasher));
  const files = withFiles(sealed, { [CHAIN_FILE]: text });
  const { report } = await loadChapter(memorySource(files), { today: '2026-04-15' });
  return report.problems.map(({ code, values }) => `${code} ${values['state'] ?? values['what']}`);
}

const isList = ({ kind, key }: ChainLine): boolean => kind === 'batch' && key === 'donations/2026-01';

test('a chain that was written anew line by line is what it was', async () => {
  expect(await foundAfter((line) => [line])).toEqual([]);
});

test('a chain cannot give a list another total than was published with it, whatever its hashes', async () => {
  expect(await foundAfter((line) => [isList(line) ? { ...line, total: '1.00' } : line])).toEqual([
    'chain-broken 写着名单 donations/2026-01 有 3 行、合计 1.00 元，和公布时登记簿的副本不一样',
  ]);
});

test('a chain cannot give a list other rows than were published with it', async () => {
  expect(await foundAfter((line) => [isList(line) ? { ...line, rows: 2 } : line])).toEqual([
    'chain-broken 写着名单 donations/2026-01 有 2 行、合计 11600.00 元，和公布时登记簿的副本不一样',
  ]);
});

test('a figure whose line was taken out is missed', async () => {
  const found = await foundAfter((line) => (line.key.startsWith('flood-received|') ? [] : [line]));
  expect(found).toEqual(['seal-missing figures/flood-received ']);
});

test('an article whose line was taken out is missed', async () => {
  const found = await foundAfter((line) => (line.key.startsWith('news/flood-aid-2025|') ? [] : [line]));
  expect(found).toEqual(['seal-missing news/flood-aid-2025 ']);
});
