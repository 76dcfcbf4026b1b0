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

test('a version that is left out is missed, though every line follows from the line before it', async () => {
  const lines = chain.map(({ value: { seq: _seq, previous: _previous, ...line } }) =>
    line.key === 'funds' ? { ...line, version: 2 } : line,
  );
  const files = withFiles(sealed, { [CHAIN_FILE]: chainText(appended([], lines, newHasher)) });
  const { report } = await loadChapter(memorySource(files), { today: '2026-04-15' });
  const broken = report.problems.filter(({ code }) => code === 'chain-broken');
  const at = lines.findIndex(({ key }) => key === 'funds') + 2;
  expect(broken.map(({ at: { file, line }, values }) => ({ file, line, state: values['state'] }))).toEqual([
    { file: CHAIN_FILE, line: at, state: '少了一行：这一行是第 2 版，前面只到第 0 版' },
  ]);
});
