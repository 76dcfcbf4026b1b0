/** Filled cells of a record by column: what of it is sealed. */
export type SealedCells = ReadonlyMap<string, string>;

// Control characters and halves of pairs are the other characters that JSON escapes; no cell holds any.
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const inner = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text).slice(1, -1) : text);

const jsonText = (text: string): string => `"${inner(text)}"`;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The columns that any of the records fills, in the order of their names. */
export function filledColumns(records: readonly SealedCells[]): string[] {
  const columns = new Set<string>();
  for (const cells of records) for (const column of cells.keys()) columns.add(column);
  return [...columns].sort(byName);
}

/**
 * Writes the rows under one heading line in their one form: JSON of the filled [column, cell] pairs, in the order of the
 * columns' names, which is settled once.
 */
export function canonicalRow(
  header: readonly string[],
  isSealed: (column: string) => boolean,
): (cells: readonly string[]) => string {
  const sealed = header
    .map((name, index) => ({
      name,
      index,
      start: `[${jsonText(name)},"`,
      next: `"],[${jsonText(name)},"`,
    }))
    .filter(({ name }) => isSealed(name))
    .sort((a, b) => byName(a.name, b.name));
  return (cells) => {
    let text = '';
    for (const { index, start, next } of sealed) {
      const cell = cells[index];
      // Few and long pieces: this runs once for each cell of a million rows.
      if (cell) text += (text === '' ? start : next) + inner(cell);
    }
    return text === '' ? '[]' : `[${text}"]]`;
  };
}

/** The filled cells of one row that are sealed. */
export function sealedCells(
  header: readonly string[],
  cells: readonly string[],
  isSealed: (column: string) => boolean,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [i, name] of header.entries()) {
    const cell = cells[i];
    if (cell && isSealed(name)) found.set(name, cell);
  }
  return found;
}
