import { says, viewOf } from './bytes.ts';

/** What matters of a camera's notes (Exif 2.32: a TIFF block). */
export interface Exif {
  /** The picture is seen on its side: width and height change places. */
  readonly turned: boolean;
  /** It holds a directory of places (GPS IFD). */
  readonly located: boolean;
}

const HEADING = 'Exif\0\0';
const ORIENTATION = 0x0112;
const GPS_DIRECTORY = 0x8825;

/** Reads the first directory of a TIFF block; what cannot be read counts as neither turned nor located. */
export function readExif(notes: Uint8Array): Exif {
  // Some programs keep JPEG's heading in other kinds of files.
  const view = viewOf(says(notes, 0, HEADING) ? notes.subarray(HEADING.length) : notes);
  const none = { turned: false, located: false };
  if (view.byteLength < 14) return none;
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if (!little && order !== 0x4d4d) return none;
  const at = view.getUint32(4, little);
  if (at + 2 > view.byteLength) return none;
  const entries = view.getUint16(at, little);
  let turned = false;
  let located = false;
  for (let i = 0; i < entries; i++) {
    const entry = at + 2 + 12 * i;
    if (entry + 12 > view.byteLength) break;
    const tag = view.getUint16(entry, little);
    if (tag === GPS_DIRECTORY) located = true;
    if (tag === ORIENTATION) turned = view.getUint16(entry + 8, little) >= 5;
  }
  return { turned, located };
}
