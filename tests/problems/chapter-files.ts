import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PdfContent, Source } from '../../src/core/chapter/source.ts';
import { gunzipText } from '../../src/core/files/gzip.ts';
import { newHasher } from '../../src/core/files/hasher.ts';
import { readPdf } from '../../src/core/files/pdf.ts';

/** Files of a chapter by logical path, held in memory. */
export type ChapterFiles = ReadonlyMap<string, Uint8Array>;

const PARTS = ['data', 'content', 'public'] as const;

/** All files of a chapter's folder, or of the part of one that a case changes. */
export function readFolder(folder: string): ChapterFiles {
  const files = new Map<string, Uint8Array>();
  for (const part of PARTS) {
    const top = join(folder, part);
    if (!existsSync(top)) continue;
    for (const entry of readdirSync(top, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
    }
  }
  return files;
}

/** Paths in a list of a case's folder, one a line; none when there is no such list. */
export const linesOf = (list: string): string[] =>
  existsSync(list) ? readFileSync(list, 'utf8').split(/\r?\n/).filter(Boolean) : [];

/** The files with those of a folder laid over them, and without those that its `deleted.txt` names. */
export function layOver(files: ChapterFiles, folder: string): ChapterFiles {
  const laid = new Map([...files, ...readFolder(folder)]);
  for (const path of linesOf(join(folder, 'deleted.txt'))) laid.delete(path);
  return laid;
}

/** The files with some replaced; undefined removes one. */
export function withFiles(
  files: ChapterFiles,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): ChapterFiles {
  const changed = new Map(files);
  for (const [path, content] of Object.entries(changes))
    if (content === undefined) changed.delete(path);
    else changed.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return changed;
}

const opened = new Map<string, Promise<PdfContent | undefined>>();

/** A PDF is opened once for all the chapters that hold it. */
function pdfOf(bytes: Uint8Array): Promise<PdfContent | undefined> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const found = opened.get(key) ?? readPdf(bytes);
  opened.set(key, found);
  return found;
}

/** A chapter in memory, as the core reads one. */
export function memorySource(files: ChapterFiles): Source {
  const bytes = (path: string): Uint8Array => {
    const found = files.get(path);
    if (!found) throw new RangeError(`no such file: ${path}`);
    return found;
  };
  return {
    list: async () => [...files.keys()].sort(),
    read: async (path) => bytes(path),
    sha256: async (path) => createHash('sha256').update(bytes(path)).digest('hex'),
    unzip: async (path) => gunzipText(bytes(path)),
    pdf: (path) => pdfOf(bytes(path)),
    hasher: newHasher,
    shown: (path) => path,
  };
}
