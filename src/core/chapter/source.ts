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
  /** The path as the chapter's editors know it. */
  shown(path: string): string;
}
