import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { readChain } from '../../src/core/chapter/read-published.ts';
import { sealableOf } from '../../src/core/chapter/sealable.ts';
import { gzipText } from '../../src/core/files/gzip.ts';
import { newHasher } from '../../src/core/files/hasher.ts';
import { appended, chainText } from '../../src/core/seal/chain.ts';
import { CHAIN_FILE, copyText } from '../../src/core/seal/copy.ts';
import { planSeal } from '../../src/core/seal/plan.ts';
import { type ChapterFiles, memorySource, withFiles } from './chapter-files.ts';

/** A chapter's files with all sealed, on a day, that is not yet. Throws when the chapter is not in order. */
export async function sealedOf(files: ChapterFiles, on: string): Promise<ChapterFiles> {
  const source = memorySource(files);
  const { chapter } = await loadChapter(source, { today: '2026-04-15' });
  if (!chapter) throw new Error('what is sealed must be in order');
  const bytes = files.get(CHAIN_FILE);
  const text = bytes && new TextDecoder().decode(bytes);
  const chain = await readChain(text, CHAIN_FILE, () => {
    throw new Error('what is sealed must have a chain that can be read');
  });
  const before = chain?.map(({ value }) => value) ?? [];
  const { lines, copies } = planSeal(await sealableOf(source, chapter, before, on), newHasher);
  return withFiles(files, {
    [CHAIN_FILE]: chainText(appended(before, lines, newHasher)),
    ...Object.fromEntries([...copies].map(([path, records]) => [path, gzipText(copyText(records))])),
  });
}
