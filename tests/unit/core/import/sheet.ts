import { type BookType, utils, write } from '@e965/xlsx';

/** A cell as Excel holds it: a text, a number, a day's serial number in a date style, or nothing. */
export type SheetCell = string | number | { readonly day: number } | undefined;

interface SheetOptions {
  readonly merged?: readonly string[];
  /** Numbers of rows, from 1. */
  readonly hidden?: readonly number[];
  readonly kind?: BookType;
}

/** The bytes of a workbook with one sheet. */
export function workbook(
  rows: readonly (readonly SheetCell[])[],
  { merged = [], hidden = [], kind = 'xlsx' }: SheetOptions = {},
): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    rows.map((cells) =>
      cells.map((cell) =>
        typeof cell === 'object' ? { t: 'n', v: cell.day, z: 'yyyy"年"m"月"d"日"' } : cell,
      ),
    ),
  );
  sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  sheet['!rows'] = rows.map((_, i) => (hidden.includes(i + 1) ? { hidden: true } : {}));
  const book = utils.book_new(sheet, '名单');
  return new Uint8Array(write(book, { type: 'array', bookType: kind }));
}
