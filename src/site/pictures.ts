import { pictureAddress } from '../core/addresses/address.ts';
import type { ShownPicture } from '../core/chapter/shown-pictures.ts';
import { entries } from './entries.ts';
import { href } from './links.ts';

/** A file that is made of a picture. */
export interface PictureFile {
  /** `flood-boat.1a2b3c4d-800.webp`: a changed picture has a new address, so an old copy is never shown for it. */
  readonly file: string;
  readonly kind: 'webp' | 'jpeg' | 'png';
  /** Pixels. */
  readonly width: number;
}

/** Pixels. A phone shows a column of 390 at up to three times, a desk one of 620 at twice. */
const WIDTHS = [480, 800, 1280] as const;
/** What an engine without WebP gets. */
const PLAIN = 800;
const ENDINGS = { webp: 'webp', jpeg: 'jpg', png: 'png' } as const;

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');

/** All files made of a picture: never wider than it is, WebP in several widths and one in a form that everything shows. */
export function filesOf(name: string, { kind, width, sha256 }: ShownPicture): PictureFile[] {
  const file = (made: PictureFile['kind'], wide: number): PictureFile => ({
    file: `${stemOf(name)}.${sha256.slice(0, 8)}-${wide}.${ENDINGS[made]}`,
    kind: made,
    width: wide,
  });
  const widths = [...new Set(WIDTHS.map((wide) => Math.min(wide, width)))];
  return [
    ...widths.map((wide) => file('webp', wide)),
    file(kind === 'png' ? 'png' : 'jpeg', Math.min(PLAIN, width)),
  ];
}

/** The pictures that published texts show, by the name in the text. */
export async function getPictures(): Promise<ReadonlyMap<string, ShownPicture>> {
  return new Map((await entries('pictures')).map(({ id, data }) => [id, data]));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface Shown {
  readonly alt: string;
  /** The picture stands at the head of a page: it is fetched at once. */
  readonly first?: boolean;
}

/** Markup of a picture: the browser takes the width that it needs, and knows the height before a byte has come. */
export function pictureMarkup(name: string, picture: ShownPicture, { alt, first = false }: Shown): string {
  const files = filesOf(name, picture);
  const address = ({ file }: PictureFile): string => href(pictureAddress(file));
  const webp = files.filter(({ kind }) => kind === 'webp');
  const [plain] = files.filter(({ kind }) => kind !== 'webp');
  if (!plain) throw new Error(`no plain form of ${name}`); // `filesOf` makes one
  const height = Math.round((picture.height * plain.width) / picture.width);
  const srcset = webp.map((one) => `${address(one)} ${one.width}w`).join(', ');
  return (
    `<picture><source type="image/webp" srcset="${srcset}" sizes="(min-width: 60em) 36rem, 94vw">` +
    `<img src="${address(plain)}" width="${plain.width}" height="${height}" alt="${escaped(alt)}"` +
    `${first ? '' : ' loading="lazy"'} decoding="async"></picture>`
  );
}
