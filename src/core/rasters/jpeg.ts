import { says, viewOf } from './bytes.ts';
import type { Metadata, RasterParts } from './raster.ts';

const START = 0xffd8;
const SCAN = 0xda;
const EXIF = 'Exif\0\0';
const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;

/** Frame headers hold the size; C4, C8 and CC lie among them and are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG (ITU T.81): segments up to the first scan, and an end that is there. */
export function readJpeg(bytes: Uint8Array): RasterParts | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== START) return undefined;
  const metadata: Metadata[] = [];
  let exif: Uint8Array | undefined;
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) return size && isEnded(bytes, at) ? { ...size, exif, metadata } : undefined;
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const body = at + 4;
    if (isFrame(marker) && body + 5 <= end)
      size = { height: view.getUint16(body + 1), width: view.getUint16(body + 3) };
    else if (marker === APP1 && says(bytes, body, EXIF)) exif = bytes.subarray(body + EXIF.length, end);
    else if (marker === APP1) metadata.push('xmp');
    else if (marker === APP13) metadata.push('iptc');
    else if (marker === COMMENT) metadata.push('text');
    at = end;
  }
  return undefined;
}

/** Whether an end marker stands after a place: a transfer that broke off has none. */
function isEnded(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
