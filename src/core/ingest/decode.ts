import type { ProblemCode } from '../problems/catalogue.ts';

const MARK = '\uFEFF';

/** Text of UTF-8 bytes without a mark, or the code of what is wrong. Nothing is guessed: who brings a file in converts it. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { code: ProblemCode } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(MARK) ? { code: 'encoding-mark' } : { text };
  } catch {
    return { code: 'encoding-not-utf8' };
  }
}
