import { nameAt, says, viewOf } from './bytes.ts';
import type { Metadata, RasterParts } from './raster.ts';

type Size = Pick<RasterParts, 'width' | 'height'>;

/** The size in the first bytes of a chunk of pixels, or in the heading of an extended file; undefined for other chunks. */
function sizeIn(bytes: Uint8Array, view: DataView, name: string, at: number): Size | undefined {
  if (name === 'VP8 ') {
    if (bytes[at + 3] !== 0x9d || bytes[at + 4] !== 0x01 || bytes[at + 5] !== 0x2a) return undefined;
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff };
  }
  if (name === 'VP8L') {
    if (bytes[at] !== 0x2f) return undefined;
    const bits = view.getUint32(at + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name !== 'VP8X') return undefined;
  return {
    width: (view.getUint32(at + 4, true) & 0xffffff) + 1,
    height: (view.getUint32(at + 6, true) >>> 8) + 1,
  };
}

/** WebP (RFC 9649): a RIFF file as long as it says. */
export function readWebp(bytes: Uint8Array): RasterParts | undefined {
  if (bytes.length < 30 || !says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const metadata: Metadata[] = [];
  let exif: Uint8Array | undefined;
  let size: Size | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const name = nameAt(bytes, at);
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    if (body + length > end) return undefined;
    // Ten bytes are the shortest heading; what is shorter holds no size.
    if (length >= 10 || name === 'VP8L') size ??= sizeIn(bytes, view, name, body);
    if (name === 'EXIF') exif = bytes.subarray(body, body + length);
    if (name === 'XMP ') metadata.push('xmp');
    at = body + length + (length % 2);
  }
  return size && { ...size, exif, metadata };
}
