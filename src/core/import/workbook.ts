import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { dayOfSerial } from '../values/calendar-date.ts';
import { columnIndex } from '../values/sheet.ts';
import type { Grid } from './grid.ts';
import { visibleText } from './grid.ts';
import { dayStyles } from './number-format.ts';
import { readXml } from './xml.ts';

/** Whether bytes are a packed file, as every .xlsx, .docx and .zip is. */
export const isPacked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Whether bytes are a compound file, as .xls and .doc of before 2007 are. */
export const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const WANTED =
  /^xl\/(?:(?:workbook|styles|sharedStrings)\.xml|_rels\/workbook\.xml\.rels|worksheets\/.+\.xml)$/;

/** The texts that cells point at. Readings that hang on Japanese and Chinese text (`rPh`) are none of it. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let taken = false;
  let reading = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading = true;
      else if (name === 't') taken = !reading;
    },
    text(data) {
      if (taken) text += data;
    },
    close(name) {
      if (name === 'si') texts.push(text);
      else if (name === 'rPh') reading = false;
      else if (name === 't') taken = false;
    },
  });
  return texts;
}

interface Book {
  readonly texts: readonly string[];
  readonly days: readonly boolean[];
  /** Days count from 1904 in workbooks of old Macs. */
  readonly from1904: boolean;
}

/** A number as it is meant: 51.310000000000002 is 51.31, and a day's serial number is a day. */
function numberText(text: string, isDay: boolean, from1904: boolean): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  const day = isDay ? dayOfSerial(Math.floor(number) + (from1904 ? 1462 : 0)) : undefined;
  return day ?? (/^-?\d{16,}$/.test(text) ? text : String(number));
}

/** Merged cells one column wide: what stands in the first holds for all. */
function fillMerged(rows: Map<number, string[]>, merges: readonly string[]): number {
  let filled = 0;
  for (const ref of merges) {
    const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref);
    if (!found || found[1] !== found[3]) continue;
    const column = columnIndex(found[1] ?? '');
    const text = rows.get(Number(found[2]))?.[column] ?? '';
    if (text === '') continue;
    for (let row = Number(found[2]) + 1; row <= Number(found[4]); row++) {
      const cells = rows.get(row);
      if (!cells) continue;
      cells[column] = text;
      filled++;
    }
  }
  return filled;
}

function readSheet(xml: string, name: string, hidden: boolean, { texts, days, from1904 }: Book): Grid {
  const rows = new Map<number, string[]>();
  const unseen = new Set<number>();
  const merges: string[] = [];
  let cells: string[] = [];
  let row = 0;
  let at = 0;
  let type = '';
  let style = 0;
  let text = '';
  let taken = false;
  readXml(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        cells = [];
        at = -1;
        rows.set(row, cells);
        if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') unseen.add(row);
      } else if (tag === 'c') {
        at = attributes['r'] === undefined ? at + 1 : columnIndex(attributes['r'].replace(/\d+$/, ''));
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        text = '';
      } else if (tag === 'v' || tag === 't') taken = true;
      else if (tag === 'mergeCell') merges.push(attributes['ref'] ?? '');
    },
    text(data) {
      if (taken) text += data;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') taken = false;
      if (tag !== 'c') return;
      const meant =
        type === 's'
          ? (texts[Number(text)] ?? '')
          : type === 'n'
            ? numberText(text, days[style] === true, from1904)
            : text;
      while (cells.length < at) cells.push('');
      cells[at] = visibleText(meant);
    },
  });
  const merged = fillMerged(rows, merges);
  return {
    name,
    hidden,
    merged,
    rows: [...rows].map(([number, filled]) => ({ number, cells: filled, hidden: unseen.has(number) })),
  };
}

/** The sheets of a workbook (.xlsx, .xlsm; ECMA-376), in order; undefined when the bytes are no workbook. */
export function readWorkbook(bytes: Uint8Array): Grid[] | undefined {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) });
  } catch {
    return undefined;
  }
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  if (!parts['xl/workbook.xml']) return undefined;
  const targets = new Map<string, string>();
  readXml(part('xl/_rels/workbook.xml.rels'), {
    open(name, { Id: id, Target: target }) {
      if (name === 'Relationship' && id && target)
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  let from1904 = false;
  readXml(part('xl/workbook.xml'), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? '';
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, path: targets.get(id) ?? '' });
    },
  });
  const book = {
    texts: sharedTexts(part('xl/sharedStrings.xml')),
    days: dayStyles(part('xl/styles.xml')),
    from1904,
  };
  return sheets.map(({ name, hidden, path }) => readSheet(part(path), name, hidden, book));
}
