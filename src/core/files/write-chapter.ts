import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChapterFolders } from './chapter-folders.ts';
import { gzipText } from './gzip.ts';

/** Writes files of a chapter's `data/`: bytes as they are, texts compressed where the name ends in `.gz`. */
export function writeChapter(folders: ChapterFolders, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [logical, content] of files) {
    if (!logical.startsWith('data/')) throw new RangeError(`not in the data of a chapter: ${logical}`);
    const target = path.join(folders.data, logical.slice('data/'.length));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      typeof content === 'string' && logical.endsWith('.gz') ? gzipText(content) : content,
    );
  }
}
