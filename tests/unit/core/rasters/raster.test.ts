import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readRaster } from '../../../../src/core/rasters/raster.ts';

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a6b80' } });
const located = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 0/1 0/1' } };

test.each(['jpeg', 'png', 'webp'] as const)(
  'tells the kind and the size of a %s, which carries nothing',
  async (kind) => {
    const bytes = await plain().toFormat(kind).toBuffer();
    expect(readRaster(bytes)).toEqual({ kind, width: 60, height: 40, metadata: [] });
  },
);

test('reads the size of a WebP without loss and of one with transparency', async () => {
  const lossless = await plain().webp({ lossless: true }).toBuffer();
  const clear = await plain().ensureAlpha(0.5).webp().toBuffer();
  for (const bytes of [lossless, clear])
    expect(readRaster(bytes)).toEqual({ kind: 'webp', width: 60, height: 40, metadata: [] });
});

test.each(['jpeg', 'png', 'webp'] as const)('finds camera notes and the place in a %s', async (kind) => {
  const bytes = await plain().withExif(located).toFormat(kind).toBuffer();
  expect(readRaster(bytes)?.metadata).toEqual(['exif', 'gps']);
});

test('finds notes without a place, in either order of bytes', async () => {
  const bytes = await plain()
    .withExif({ IFD0: { Artist: 'X' } })
    .jpeg()
    .toBuffer();
  expect(readRaster(bytes)?.metadata).toEqual(['exif']);
  const block = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
  const notes = Buffer.from([0xff, 0xe1, 0, block.length + 8, ...Buffer.from('Exif\0\0'), ...block]);
  const big = Buffer.concat([
    (await plain().jpeg().toBuffer()).subarray(0, 2),
    notes,
    (await plain().jpeg().toBuffer()).subarray(2),
  ]);
  expect(readRaster(big)?.metadata).toEqual(['exif', 'gps']);
});

test('finds the words of programs: XMP, IPTC, comments, text chunks', async () => {
  const jpeg = await plain().jpeg().toBuffer();
  const segment = (marker: number, text: string) =>
    Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, marker, 0, text.length + 2]),
      Buffer.from(text),
      jpeg.subarray(2),
    ]);
  expect(readRaster(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'))?.metadata).toEqual(['xmp']);
  expect(readRaster(segment(0xed, 'Photoshop 3.0\0'))?.metadata).toEqual(['iptc']);
  expect(readRaster(segment(0xfe, 'by X'))?.metadata).toEqual(['text']);
  const xmp = await plain().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').webp().toBuffer();
  expect(readRaster(xmp)?.metadata).toEqual(['xmp']);
});

test('a photograph that lies on its side has the size that is seen', async () => {
  const bytes = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(readRaster(bytes)).toMatchObject({ width: 40, height: 60 });
});

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s that was cut off is no picture, wherever it was cut',
  async (kind) => {
    const bytes = await plain().toFormat(kind).toBuffer();
    for (const left of [0, 1, 11, 20, 30, Math.floor(bytes.length / 2), bytes.length - 3])
      expect(readRaster(bytes.subarray(0, left))).toBeUndefined();
  },
);

test('a text, a PDF and noise are no pictures', () => {
  expect(
    readRaster(Buffer.from('not a picture, only words that are long enough to look at')),
  ).toBeUndefined();
  expect(readRaster(Buffer.from('%PDF-1.7 and so on, long enough to be looked at closely'))).toBeUndefined();
  expect(readRaster(new Uint8Array(64).fill(0xff))).toBeUndefined();
});
