import type { Hasher } from '../values/hasher.ts';

/**
 * A chapter's files, wherever they lie. Paths are logical, with `/`, below `data/`, `content/` or `public/`;
 * the disk, a browser's folder and a test's object all look alike.
 */
export interface Source {
  /** Paths of all files, sorted. Hidden files are left out. */
  list(): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  /** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
  sha256(path: string): Promise<string>;
  /** The text of a file that gzip compressed; undefined when it cannot be unpacked or is no UTF-8. */
  unzip(path: string): Promise<string | undefined>;
  /** Starts a SHA-256. */
  hasher(): Hasher;
  /** The path as the chapter's editors know it. */
  shown(path: string): string;
}
