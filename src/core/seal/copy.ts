import { readCsv } from '../ingest/csv.ts';
import { filledColumns, type SealedCells } from './canonical.ts';
import { csvLine } from './edit.ts';

/** Where the copies lie in a chapter. */
export const COPIES = 'data/published/copies/';
export const CHAIN_FILE = 'data/published/chain.csv';
/** Every address that was ever published, one a line. */
export const ADDRESSES_FILE = 'data/published/addresses.txt';

/** The copy of a list (`donations/2026-03`) or of a register (`registers/funds`). */
export const copyPath = (kind: 'batch' | 'register', key: string): string =>
  `${COPIES}${kind === 'batch' ? key : `registers/${key}`}.csv.gz`;

/** Records as the text of a copy: the columns that any of them fills, in the order of their names. */
export function copyText(records: readonly SealedCells[]): string {
  const columns = filledColumns(records);
  const lines = records.map((cells) => csvLine(columns.map((column) => cells.get(column) ?? '')));
  return [csvLine(columns), ...lines, ''].join('\n');
}

/** The records of a copy, in its order. */
export function readCopy(text: string): SealedCells[] {
  const records: SealedCells[] = [];
  let header: readonly string[] | undefined;
  readCsv(text, ({ cells }) => {
    const columns = header;
    if (columns) records.push(new Map(columns.flatMap((name, i) => (cells[i] ? [[name, cells[i]]] : []))));
    else header = cells;
  });
  return records;
}
