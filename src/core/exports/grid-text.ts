import Papa from 'papaparse';

/** Rows of cells as CSV: UTF-8 without a mark, `\n` at every end. The first row holds the headings. */
export const gridText = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
