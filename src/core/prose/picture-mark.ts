import type { Token } from 'markdown-it';
import { createParser } from './markdown.ts';

/** A picture in a text: `![what is seen](name.jpg "caption")`. */
export interface PictureMark {
  /** Line of the file. */
  readonly line: number;
  /** The name as it is written. */
  readonly file: string;
  /** What is seen, for who does not see it; empty when it is not written. */
  readonly alt: string;
  /** Printed below the picture; empty when it is not written. */
  readonly caption: string;
}

const parser = createParser();

/** An image's own words. */
const altOf = (image: Token): string =>
  (image.children ?? [])
    .map((child) => child.content)
    .join('')
    .trim();

/** The picture of a token of type `image`. */
export const pictureOf = (image: Token): Omit<PictureMark, 'line'> => ({
  file: decoded(image.attrGet('src') ?? ''),
  alt: altOf(image),
  caption: (image.attrGet('title') ?? '').trim(),
});

/** The parser writes Chinese in addresses as percent signs; an editor reads the name as it was typed. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** All pictures of a Markdown text in order; lines count from `before` + 1. */
export function picturesIn(markdown: string, before: number): PictureMark[] {
  const found: PictureMark[] = [];
  if (!markdown.includes('![')) return found;
  let start = 0;
  for (const token of parser.parse(markdown, {})) {
    start = token.map?.[0] ?? start;
    let line = before + start + 1;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
      else if (child.type === 'image') found.push({ line, ...pictureOf(child) });
    }
  }
  return found;
}
