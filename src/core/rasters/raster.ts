import { type Exif, readExif } from './exif.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

export type RasterKind = 'jpeg' | 'png' | 'webp';

/** What a picture carries beside its pixels: the camera's notes, where it was taken, an editor's or a program's words. */
export type Metadata = 'exif' | 'gps' | 'xmp' | 'iptc' | 'text';

/** A picture file as its container tells it; nothing is decoded. */
export interface RasterParts {
  readonly width: number;
  readonly height: number;
  /** The block of camera notes (TIFF), without its heading. */
  readonly exif?: Uint8Array | undefined;
  readonly metadata: readonly Metadata[];
}

/** A picture: its kind, its size in pixels as it is seen (a camera's turn applied), and what it carries beside pixels. */
export interface Raster {
  readonly kind: RasterKind;
  readonly width: number;
  readonly height: number;
  readonly metadata: readonly Metadata[];
}

const kinds: readonly (readonly [RasterKind, (bytes: Uint8Array) => RasterParts | undefined])[] = [
  ['jpeg', readJpeg],
  ['png', readPng],
  ['webp', readWebp],
];

/** Reads the container of a JPEG, PNG or WebP; undefined when it is none of them or is cut off. */
export function readRaster(bytes: Uint8Array): Raster | undefined {
  for (const [kind, read] of kinds) {
    const parts = read(bytes);
    if (!parts || parts.width === 0 || parts.height === 0) continue;
    const exif: Exif | undefined = parts.exif && readExif(parts.exif);
    const metadata = new Set(parts.metadata);
    if (parts.exif) metadata.add('exif');
    if (exif?.located) metadata.add('gps');
    const { width, height } = parts;
    const seen = exif?.turned ? { width: height, height: width } : { width, height };
    return { kind, ...seen, metadata: [...metadata].sort() };
  }
  return undefined;
}
