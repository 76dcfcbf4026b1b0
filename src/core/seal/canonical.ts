/** Filled cells of a record by column: what of it is sealed. */
export type SealedCells = ReadonlyMap<string, string>;

// Control characters and halves of pairs are the other characters that JSON escapes; no cell holds any.
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const jsonText = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A record in its one form: JSON of its filled [column, cell] pairs, in the order of the columns' names. */
export const canonicalText = (cells: SealedCells): string =>
  `[${[...cells]
    .sort(([a], [b]) => byName(a, b))
    .map(([column, cell]) => `[${jsonText(column)},${jsonText(cell)}]`)
    .join(',')}]`;

/** Writes the rows under one heading line in that form: the order of columns is settled once. */
export function canonicalRow(
  header: readonly string[],
  isSealed: (column: string) => boolean,
): (cells: readonly string[]) => string {
  const sealed = header
    .map((name, index) => ({ name, index, start: `[${jsonText(name)},` }))
    .filter(({ name }) => isSealed(name))
    .sort((a, b) => byName(a.name, b.name));
  return (cells) => {
    let text = '';
    for (const { index, start } of sealed) {
      const cell = cells[index];
      if (cell) text += `${text === '' ? '' : ','}${start}${jsonText(cell)}]`;
    }
    return `[${text}]`;
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
