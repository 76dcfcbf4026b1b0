import { gunzipSync, gzipSync } from 'node:zlib';

/** A text, compressed: the same bytes for the same text on every machine. */
export function gzipText(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  // Bytes 4 to 7 hold the time, byte 9 the operating system (RFC 1952 2.3): neither is content.
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return bytes;
}

/** The text of compressed bytes; undefined when they are not whole or no UTF-8. */
export function gunzipText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(gunzipSync(bytes));
  } catch {
    return undefined;
  }
}
