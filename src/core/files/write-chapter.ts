import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChapterFolders } from './chapter-folders.ts';
import { gzipText } from './gzip.ts';

/** Writes files of a chapter's `data/`; those that end in `.gz` are compressed. */
export function writeChapter(folders: ChapterFolders, files: ReadonlyMap<string, string>): void {
  for (const [logical, text] of files) {
    if (!logical.startsWith('data/')) throw new RangeError(`not in the data of a chapter: ${logical}`);
    const target = path.join(folders.data, logical.slice('data/'.length));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, logical.endsWith('.gz') ? gzipText(text) : text);
  }
}
