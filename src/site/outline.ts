import opentype, { type Font } from 'opentype.js';
import { typeface } from '../core/files/typeface.ts';

/** Draws text as outlines: a picture of words that needs no font where it is made or seen. */
export interface Outline {
  /** Path data of a line of text whose baseline begins at (x, y), `size` pixels high. */
  readonly path: (text: string, x: number, y: number, size: number) => string;
  /** Width of a line of text in pixels. */
  readonly width: (text: string, size: number) => number;
}

const load = async (script: Parameters<typeof typeface>[0]): Promise<Font> => {
  const bytes = await typeface(script);
  return opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  ); // a file's bytes are not shared
};

async function create(): Promise<Outline> {
  const faces = [await load('chinese-simplified'), await load('latin')] as const;
  const [chinese] = faces;
  const faceOf = (letter: string): Font => faces.find((face) => face.hasChar(letter)) ?? chinese;
  const advance = (letter: string, size: number): number => faceOf(letter).getAdvanceWidth(letter, size);
  return {
    path(text, x, y, size) {
      let at = x;
      return [...text]
        .map((letter) => {
          const data = faceOf(letter).getPath(letter, at, y, size).toPathData(1);
          at += advance(letter, size);
          return data;
        })
        .join('');
    },
    width: (text, size) => [...text].reduce((sum, letter) => sum + advance(letter, size), 0),
  };
}

let made: Promise<Outline> | undefined;

/** The one face, read once. */
export function getOutline(): Promise<Outline> {
  made ??= create();
  return made;
}
