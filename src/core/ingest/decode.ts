import type { ProblemCode } from '../problems/catalogue.ts';

const MARK = '\uFEFF';

/** Workbooks, old and new, begin with these bytes. */
const PACKED = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Text of UTF-8 bytes without a mark, or the code of what is wrong. Nothing is guessed: who brings a file in converts it. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { code: ProblemCode } {
  if (PACKED.some((start) => start.every((byte, i) => bytes[i] === byte))) return { code: 'file-packed' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(MARK) ? { code: 'encoding-mark' } : { text };
  } catch {
    return { code: 'encoding-not-utf8' };
  }
}
