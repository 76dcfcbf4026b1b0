import type { PictureFile } from '../checks/chapter-rule.ts';
import { readRaster } from '../rasters/raster.ts';
import { pictureName } from './inventory.ts';
import type { Source } from './source.ts';

/** The files of `content/pictures/`, by file name. */
export async function readPictures(
  source: Source,
  paths: readonly string[],
): Promise<Map<string, PictureFile>> {
  const pictures = new Map<string, PictureFile>();
  for (const path of paths) {
    const name = pictureName(path);
    if (name === undefined) continue;
    const bytes = await source.read(path);
    pictures.set(name, {
      file: source.shown(path),
      bytes: bytes.length,
      sha256: await source.sha256(path),
      raster: readRaster(bytes),
    });
  }
  return pictures;
}
