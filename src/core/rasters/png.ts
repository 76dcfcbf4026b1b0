import { nameAt, viewOf } from './bytes.ts';
import type { Metadata, RasterParts } from './raster.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt']);

/** PNG (ISO/IEC 15948): chunks from the heading to the end. */
export function readPng(bytes: Uint8Array): RasterParts | undefined {
  if (bytes.length < 33 || !SIGNATURE.every((byte, i) => bytes[i] === byte)) return undefined;
  const view = viewOf(bytes);
  const metadata: Metadata[] = [];
  let exif: Uint8Array | undefined;
  let pixels = false;
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    const body = at + 8;
    if (body + length + 4 > bytes.length) return undefined;
    if (name === 'IDAT') pixels = true;
    else if (name === 'eXIf') exif = bytes.subarray(body, body + length);
    else if (TEXTS.has(name)) metadata.push('text');
    else if (name === 'IEND')
      return pixels ? { width: view.getUint32(16), height: view.getUint32(20), exif, metadata } : undefined;
    at = body + length + 4;
  }
  return undefined;
}
