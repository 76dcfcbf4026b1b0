import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { sealChapter } from '../../src/core/chapter/seal-chapter.ts';
import { gzipText } from '../../src/core/files/gzip.ts';
import { type ChapterFiles, memorySource, withFiles } from './chapter-files.ts';

/** A chapter's files with all sealed, on a day, that is not yet. Throws when the chapter is not in order. */
export async function sealedOf(files: ChapterFiles, on: string): Promise<ChapterFiles> {
  const source = memorySource(files);
  const { chapter } = await loadChapter(source, { today: '2026-04-15' });
  if (!chapter) throw new Error('what is sealed must be in order');
  const sealed = await sealChapter(source, chapter, on, gzipText);
  return withFiles(files, Object.fromEntries(sealed.files));
}
