import { readCsv } from '../ingest/csv.ts';

/** A record of a table, where it stands in the text. */
export interface FoundRecord {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** First line of the record and the line after its last, from 1. */
  readonly from: number;
  readonly to: number;
}

/** The first record that a test takes, told its cells and the line on which it starts; undefined when there is none. */
export function findRecord(
  text: string,
  isIt: (cell: (column: string) => string, line: number) => boolean,
): FoundRecord | undefined {
  let header: readonly string[] | undefined;
  let found: Omit<FoundRecord, 'to'> | undefined;
  let to: number | undefined;
  readCsv(text, ({ line, cells }) => {
    const columns = header;
    if (!columns) header = cells;
    else if (found) to ??= line;
    else if (isIt((column) => cells[columns.indexOf(column)] ?? '', line))
      found = { header: columns, cells, from: line };
  });
  return found && { ...found, to: to ?? text.split('\n').length + (text.endsWith('\n') ? 0 : 1) };
}

/** A cell as a table holds it: outer spaces and a mark stand in quotes too, as other programs would lose them. */
const csvCell = (cell: string): string =>
  /[",\r\n\uFEFF]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A record as its line. */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(',');

/** The text with a record's lines replaced by one line, or taken out; every other line stays as it is. */
export function withRecord(
  text: string,
  { from, to }: FoundRecord,
  cells: readonly string[] | undefined,
): string {
  const lines = text.split('\n');
  const end = lines[from - 1]?.endsWith('\r') ? '\r' : '';
  lines.splice(from - 1, to - from, ...(cells ? [csvLine(cells) + end] : []));
  return lines.join('\n');
}

/** The text with a line more at its end, in the text's own line ends. */
export function withLine(text: string, cells: readonly string[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text.endsWith('\n') ? '' : end}${csvLine(cells)}${end}`;
}
