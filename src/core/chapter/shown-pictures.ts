import { type Article, isNews } from '../checks/article.ts';
import type { PictureFile } from '../checks/chapter-rule.ts';
import type { RasterKind } from '../rasters/raster.ts';

/** A picture that published texts show. Lengths in pixels, as it is seen. */
export interface ShownPicture {
  readonly kind: RasterKind;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** The pictures that these texts show, by file name: what a waiting article shows waits with it. */
export function shownPictures(
  texts: readonly Article[],
  pictures: ReadonlyMap<string, PictureFile>,
): ReadonlyMap<string, ShownPicture> {
  const names = new Set(
    texts.flatMap((text) => [
      ...(isNews(text) && text.front.cover ? [text.front.cover.file] : []),
      ...text.pictures.map(({ file }) => file),
    ]),
  );
  const shown = new Map<string, ShownPicture>();
  for (const name of [...names].sort()) {
    const { raster, sha256 } = pictures.get(name) ?? {};
    if (raster && sha256 !== undefined)
      shown.set(name, { kind: raster.kind, width: raster.width, height: raster.height, sha256 });
  }
  return shown;
}
