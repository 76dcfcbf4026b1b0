import Papa from 'papaparse';

export type Line = Readonly<Record<string, string | number | undefined>>;

/** A table as it stands in a file: one heading line, `\n` at every end, absent cells empty. */
export function writeTable(columns: readonly string[], lines: readonly Line[]): string {
  const cells = lines.map((line) => columns.map((column) => String(line[column] ?? '')));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}
