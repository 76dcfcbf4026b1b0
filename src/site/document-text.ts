import { keptBytes } from '../core/files/byte-cache.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { readPdf } from '../core/files/pdf.ts';
import type { Document } from '../core/schemas/document.ts';
import { folders } from './chapter-loader.ts';

/** A piece of a paper's text: a heading of its own numbering, a paragraph, or a table, whose first row is its head. */
export type TextPiece =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const PAGE_NUMBER = /^(?:第 ?\d+ ?页(?:[，,] ?共 ?\d+ ?页)?|[-—– ]*\d+[-—– ]*)$/;
const HEADING = /^(?:第[一二三四五六七八九十百]+[章节]|[一二三四五六七八九十]+、).{1,30}$/;
/** A line as wide as this part of the widest runs on in the next. */
const FULL = 0.9;

/** Width of a line in the eye: a Chinese letter is as wide as two Latin ones. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);

/** Cells of a line of a table; undefined for a line of prose or of a list. */
function cellsOf(line: string): string[] | undefined {
  const cells = line.split(' ');
  const first = cells[0] ?? '';
  return cells.length > 1 && !/^\d+[.、]$/.test(first) && cells.every((cell) => widthOf(cell) <= 40)
    ? cells
    : undefined;
}

/** How many lines from `at` on are rows of one table: at least three, of the same number of cells. */
function tableAt(lines: readonly string[], at: number): number {
  const many = cellsOf(lines[at] ?? '')?.length;
  let end = at;
  while (many !== undefined && cellsOf(lines[end] ?? '')?.length === many) end++;
  return end - at >= 3 ? end - at : 0;
}

/** Lines of a text layer as paragraphs: numbers of pages and what heads every page are left out, broken lines joined. */
export function piecesOf(lines: readonly string[]): TextPiece[] {
  const seen = new Set<string>();
  const own = lines
    .map((line) => line.trim())
    .filter((line) => {
      const again = seen.has(line) && widthOf(line) > 8;
      seen.add(line);
      return line !== '' && !again && !PAGE_NUMBER.test(line);
    });
  const widest = Math.max(...own.map(widthOf), 1);
  const pieces: TextPiece[] = [];
  let open = false;
  for (let at = 0; at < own.length; at++) {
    const rows = tableAt(own, at);
    if (rows > 0) {
      pieces.push({ kind: 'table', rows: own.slice(at, at + rows).map((line) => line.split(' ')) });
      at += rows - 1;
      open = false;
      continue;
    }
    const text = own[at] ?? '';
    const last = pieces.at(-1);
    const heading = HEADING.test(text);
    if (open && last?.kind === 'paragraph' && !heading)
      pieces[pieces.length - 1] = { kind: 'paragraph', text: last.text + text };
    else pieces.push({ kind: heading ? 'heading' : 'paragraph', text });
    open = widthOf(text) >= FULL * widest && !/[。；：]$/.test(text);
  }
  return pieces;
}

/** The text of a paper from its own text layer; empty for a scan. Read once for each file. */
export async function documentText({ id, sha256 }: Document): Promise<TextPiece[]> {
  const bytes = await keptBytes(`${folders.cache}/documents`, `${sha256}.json`, async () => {
    const content = await readPdf(await diskSource(folders).read(`public/documents/${id}.pdf`));
    return new TextEncoder().encode(JSON.stringify(content?.lines ?? []));
  });
  return piecesOf(JSON.parse(new TextDecoder().decode(bytes)));
}
