import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Bytes that are costly to make, kept in a folder by name. The name must hold everything that they depend on:
 * nothing here ever goes stale, it is only no longer asked for.
 */
export async function keptBytes(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = path.join(folder, name);
  const kept = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return kept;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Whole or not at all, however many are made at once.
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, made);
  await rename(aside, file);
  return made;
}
