import { expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { readChain } from '../../../../src/core/chapter/read-published.ts';
import { newHasher } from '../../../../src/core/files/hasher.ts';
import { appended, chainText } from '../../../../src/core/seal/chain.ts';
import { CHAIN_FILE } from '../../../../src/core/seal/copy.ts';
import { sealed } from '../../../problems/cases.ts';
import { memorySource, withFiles } from '../../../problems/chapter-files.ts';

const text = new TextDecoder().decode(sealed.get(CHAIN_FILE));
const chain = (await readChain(text, CHAIN_FILE, () => true)) ?? [];

type Line = Omit<(typeof chain)[number]['value'], 'seq' | 'previous'>;

/** What the check says of the chain with some lines changed, in which every line holds the hash of the line before. */
async function broken(change: (line: Line) => Line) {
  const lines = chain.map(({ value: { seq: _seq, previous: _previous, ...line } }) => change(line));
  const files = withFiles(sealed, { [CHAIN_FILE]: chainText(appended([], lines, newHasher)) });
  const { report } = await loadChapter(memorySource(files), { today: '2026-04-15' });
  return report.problems
    .filter(({ code }) => code === 'chain-broken')
    .map(({ at: { line }, values }) => ({ line, state: values['state'] }));
}

const lineOf = (wanted: string): number => chain.findIndex(({ value: { key } }) => key === wanted) + 2;

test('a version that is left out is missed, though every line follows from the line before it', async () => {
  expect(await broken((line) => (line.key === 'funds' ? { ...line, version: 2 } : line))).toEqual([
    { line: lineOf('funds'), state: '少了一行：这一行是第 2 版，前面只到第 0 版' },
  ]);
});

test('a day before the day of the line before it is found', async () => {
  expect(await broken((line) => (line.key === 'funds' ? { ...line, on: '2026-03-24' } : line))).toEqual([
    { line: lineOf('funds'), state: '日期倒退了：这一行是 2026-03-24，上一行是 2026-03-25' },
  ]);
});
