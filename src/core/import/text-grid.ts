import Papa from 'papaparse';
import { type Grid, visibleText } from './grid.ts';

/** Text of bytes in the encodings that Excel, WPS and Notepad write in China; undefined when they are none of these. */
export function decodeAny(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  for (const encoding of marked === '' ? ['utf-8', 'gb18030'] : [marked])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // The next one.
    }
  return undefined;
}

/** Cells of a text: whatever parts most of the cells of its first lines parts them all. Undefined when quotes do not pair. */
export function readTextGrid(bytes: Uint8Array, name: string): Grid | undefined {
  const text = decodeAny(bytes);
  if (text === undefined) return undefined;
  const head = text.split(/\r?\n/, 30).join('\n');
  const count = (mark: string): number => head.split(mark).length;
  const delimiter = ['\t', ';', '；', '，', ','].reduce(
    (best, mark) => (count(mark) > count(best) ? mark : best),
    ',',
  );
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  if (errors.some(({ type }) => type === 'Quotes')) return undefined;
  const rows = data.map((cells, i) => ({ number: i + 1, cells: cells.map(visibleText), hidden: false }));
  return { name, hidden: false, merged: 0, rows };
}
