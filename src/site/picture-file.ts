import sharp from 'sharp';
import { keptBytes } from '../core/files/byte-cache.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { folders } from './chapter-loader.ts';
import { filesOf, getPictures, type PictureFile } from './pictures.ts';

/** Settings of each form. They belong to the name under which a made file is kept. */
const FORMS = {
  webp: { quality: 78, effort: 5 },
  jpeg: { quality: 80, mozjpeg: true },
  png: { palette: true, effort: 9 },
} as const;

/** Shrinks a picture. Turned upright first, then nothing but its pixels is kept: no camera notes, no place, no profile. */
function make(source: Uint8Array, { kind, width }: PictureFile): Promise<Uint8Array> {
  const upright = sharp(source).autoOrient().resize({ width, withoutEnlargement: true });
  if (kind === 'webp') return upright.webp(FORMS.webp).toBuffer();
  if (kind === 'png') return upright.png(FORMS.png).toBuffer();
  return upright.flatten({ background: '#fff' }).jpeg(FORMS.jpeg).toBuffer();
}

/** Every file of every picture that is shown, with the name of its picture. */
export async function pictureFiles() {
  return [...(await getPictures())].flatMap(([name, picture]) =>
    filesOf(name, picture).map((file) => ({ name, sha256: picture.sha256, file })),
  );
}

/** Bytes of one made file. Made once for each picture, form and version of the program that shrinks it. */
export function pictureBytes(name: string, sha256: string, file: PictureFile): Promise<Uint8Array> {
  const { kind, width } = file;
  const recipe = JSON.stringify(FORMS[kind]).replace(/[^a-z0-9]+/g, '');
  const kept = `${sha256}-${width}-${recipe}-${sharp.versions.vips}.${kind}`;
  return keptBytes(`${folders.cache}/pictures`, kept, async () =>
    make(await diskSource(folders).read(`content/pictures/${name}`), file),
  );
}
