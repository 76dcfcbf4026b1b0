import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Source } from '../chapter/source.ts';
import type { ChapterFolders } from './chapter-folders.ts';
import { gunzipText } from './gzip.ts';
import { newHasher } from './hasher.ts';
import { readPdf } from './pdf.ts';

const parts = ['data', 'content', 'public'] as const;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

const isHidden = (file: string): boolean => file.split('/').some((part) => part.startsWith('.'));

/** A chapter on the disk. */
export function diskSource(folders: ChapterFolders): Source {
  const onDisk = (logical: string): string => {
    const part = parts.find((name) => logical.startsWith(`${name}/`));
    if (!part) throw new RangeError(`not in a chapter: ${logical}`);
    return path.join(folders[part], logical.slice(part.length + 1));
  };
  return {
    async list() {
      const found = await Promise.all(
        parts.map(async (part) => (await filesIn(folders[part])).map((file) => `${part}/${file}`)),
      );
      return found
        .flat()
        .filter((file) => !isHidden(file))
        .sort();
    },
    read: (logical) => readFile(onDisk(logical)),
    async sha256(logical) {
      const hash = createHash('sha256');
      await pipeline(createReadStream(onDisk(logical)), hash);
      return hash.digest('hex');
    },
    unzip: async (logical) => gunzipText(await readFile(onDisk(logical))),
    pdf: async (logical) => readPdf(await readFile(onDisk(logical))),
    hasher: newHasher,
    shown: (logical) => path.relative(folders.root, onDisk(logical)).split(path.sep).join('/'),
  };
}

/** Bytes of a file in the chapter's public folder; `address` is its path on the site. Throws when there is none. */
export const publicFileSize = (folders: ChapterFolders, address: string): number =>
  statSync(path.join(folders.public, address)).size;
