import { inflateSync } from 'node:zlib';

/** Bodies of the objects of a PDF by number; streams are unpacked. Reads what a browser's printer writes, no more. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, string> {
  const bytes = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of bytes.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, head = '', stream] = /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body) ?? [];
    const packed = stream !== undefined && head.includes('FlateDecode');
    objects.set(number, packed ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : body);
  }
  return objects;
}

const character = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Characters of a font by glyph, as its ToUnicode table says. */
function glyphsOf(table: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(glyph, character(text));
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++) {
        const code = Number.parseInt(text, 16) + glyph - first;
        glyphs.set(glyph.toString(16).toUpperCase().padStart(4, '0'), String.fromCodePoint(code));
      }
    }
  return glyphs;
}

/** The text layer of each page of a PDF. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const referred = (body: string, name: string): string =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    for (const [, name = '', number = ''] of page.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, glyphsOf(referred(objects.get(number) ?? '', 'ToUnicode')));
    let font: ReadonlyMap<string, string> | undefined;
    let text = '';
    for (const [, name, hex] of referred(page, 'Contents').matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g))
      if (name !== undefined) font = fonts.get(name);
      else for (const [glyph] of (hex ?? '').matchAll(/.{4}/g)) text += font?.get(glyph) ?? '\uFFFD';
    return text;
  });
}
