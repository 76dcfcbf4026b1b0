import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files under `folder`, hidden ones too, with `/` between parts, in code unit order. Empty when absent. */
export function listFolder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One SHA-256 over the named folders: their names, paths and contents. Hidden files do not count: they are not input. */
export function digestFolders(folders: Readonly<Record<string, string>>): string {
  const digest = createHash('sha256');
  for (const name of Object.keys(folders).sort())
    for (const path of listFolder(folders[name] ?? '')) {
      if (path.split('/').some((part) => part.startsWith('.'))) continue;
      digest.update(`${sha256(readFileSync(join(folders[name] ?? '', path)))}  ${name}/${path}\n`);
    }
  return digest.digest('hex');
}
