import type { Hasher } from '../values/hasher.ts';

/** What a PDF holds besides its pictures. */
export interface PdfContent {
  readonly pages: number;
  /** Lines of the text layer, in the order of the pages; none for a scan. */
  readonly lines: readonly string[];
  /** Values of its document properties: title, author, program. */
  readonly properties: readonly string[];
}

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
  /** Pages and text of a PDF; undefined when it cannot be opened. */
  pdf(path: string): Promise<PdfContent | undefined>;
  /** Starts a SHA-256. */
  hasher(): Hasher;
  /** The path as the chapter's editors know it. */
  shown(path: string): string;
}
