/**
 * Makes the fictional chapter's pictures: `node examples/demonstration/pictures.ts`. They are prints in few colours,
 * drawn here, of things and never of people; grain and camera notes stand in for what a camera would leave.
 * Same program and same version of the picture library, same bytes: a picture that is there stays as it is.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { bookShelves, waterLevel } from './pictures/scenes.ts';
import { openStream } from './stream.ts';

const folder = join(import.meta.dirname, '../../src/content/pictures');
const WIDTH = 1600;
const HEIGHT = 1000;

/** Grey noise as a layer: paper is never one colour. */
function grain(name: string): Buffer {
  const from = openStream('grain', name);
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let i = 0; i < pixels.length; i += 4) {
    const light = from.int(0, 1) === 1 ? 255 : 0;
    pixels.fill(light, i, i + 3);
    pixels[i + 3] = from.int(0, 16);
  }
  return pixels;
}

const raw = { width: WIDTH, height: HEIGHT, channels: 4 } as const;
const layered = (name: string, svg: string) =>
  sharp(Buffer.from(svg)).composite([{ input: grain(name), raw }]);

mkdirSync(folder, { recursive: true });
const water = join(folder, 'water-level-2026.jpg');
if (!existsSync(water))
  // A place in the notes, as a telephone writes one: the published picture must not have it.
  await layered('water', waterLevel(WIDTH, HEIGHT))
    .jpeg({ quality: 62, mozjpeg: true })
    .withExif({
      IFD0: { Artist: 'Shifan', Make: 'Example' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '0/1 0/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '0/1 0/1 0/1',
      },
    })
    .toFile(water);
const books = join(folder, 'reading-room-books-2026.webp');
if (!existsSync(books))
  await layered('books', bookShelves(WIDTH, HEIGHT)).webp({ quality: 60, effort: 6 }).toFile(books);
