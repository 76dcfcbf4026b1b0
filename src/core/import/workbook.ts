import { type CellObject, read, SSF, set_cptable, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { dayOfSerial } from '../values/calendar-date.ts';
import type { Grid } from './grid.ts';
import { visibleText } from './grid.ts';

// Workbooks of before 2000 hold their texts in GBK.
set_cptable(codePages);

const PACKED = [0x50, 0x4b, 3, 4];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes are a packed file (.xlsx, .ods, .docx, .zip) or a compound one (.xls, .et, .doc, and what has a password). */
export const isBinary = (bytes: Uint8Array): boolean =>
  [PACKED, COMPOUND].some((beginning) => beginning.every((byte, i) => bytes[i] === byte));

/** Days from the beginning of 1900 to that of 1904, where workbooks of old Macs begin to count. */
const YEARS_1904 = 1462;

/** A cell as it is meant: a day for a number in a format of days, else its shortest decimal; a text as it stands. */
function cellText({ t: type, v: value, w: shown, z: format }: CellObject, from1904: boolean): string {
  if (type !== 'n' || typeof value !== 'number') return visibleText(shown ?? String(value ?? ''));
  const day =
    format !== undefined && SSF.is_date(String(format))
      ? dayOfSerial(Math.floor(value) + (from1904 ? YEARS_1904 : 0))
      : undefined;
  return day ?? String(value);
}

/** Merged cells one column wide: what stands in the first holds for all. Returns how many were filled. */
function fillMerged(rows: readonly string[][], { '!merges': merges = [] }: WorkSheet): number {
  let filled = 0;
  for (const { s: start, e: end } of merges) {
    const text = rows[start.r]?.[start.c] ?? '';
    if (start.c !== end.c || text === '') continue;
    for (const cells of rows.slice(start.r + 1, end.r + 1)) {
      cells[start.c] = text;
      filled++;
    }
  }
  return filled;
}

function gridOf(sheet: WorkSheet, name: string, hidden: boolean, from1904: boolean): Grid {
  const rows = Array.from(sheet['!data'] ?? [], (cells) =>
    Array.from(cells ?? [], (cell) => (cell ? cellText(cell, from1904) : '')),
  );
  const merged = fillMerged(rows, sheet);
  const unseen = sheet['!rows'] ?? [];
  return {
    name,
    hidden,
    merged,
    rows: rows.map((cells, i) => ({ number: i + 1, cells, hidden: unseen[i]?.hidden === true })),
  };
}

/** The sheets of a workbook, in order, whatever Excel or WPS wrote it; undefined when it is none, is cut off or has a password. */
export function readWorkbook(bytes: Uint8Array): Grid[] | undefined {
  try {
    // `cellStyles` tells which rows are hidden.
    const book = read(bytes, { dense: true, cellNF: true, cellStyles: true, cellFormula: false });
    const from1904 = book.Workbook?.WBProps?.date1904 === true;
    return book.SheetNames.map((name, i) =>
      gridOf(book.Sheets[name] ?? {}, name, Boolean(book.Workbook?.Sheets?.[i]?.Hidden), from1904),
    );
  } catch {
    return undefined;
  }
}
