/** A row of a table as somebody keeps it. */
export interface GridRow {
  /** Its number in the spreadsheet, from 1. */
  readonly number: number;
  /** Text of the cells from column A on: numbers as their shortest decimal, days as `2026-03-05`. */
  readonly cells: readonly string[];
  /** Whether the spreadsheet does not show it. */
  readonly hidden: boolean;
}

/** A sheet of a workbook, or a text file of cells. */
export interface Grid {
  readonly name: string;
  /** Whether the workbook does not show it. */
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  /** How many cells were filled from a merged cell above. */
  readonly merged: number;
}

/** A cell without what nobody sees: odd spaces are plain ones, characters without width are gone. */
export const visibleText = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0\u3000]+/g, ' ')
    .trim();
