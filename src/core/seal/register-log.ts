import type { SealedCells } from './canonical.ts';

/** The key of a register's record; a list is known by its table and id. */
export const registerKey = (register: string, cells: SealedCells): string =>
  register === 'batches' ? `${cells.get('table')}/${cells.get('id')}` : (cells.get('id') ?? '');

/**
 * The copy of a register is a log: records in the order in which they were sealed, and cells that were filled later as
 * further lines of the same id. Together, by key; an earlier cell stays.
 */
export function joined(register: string, log: readonly SealedCells[]): Map<string, SealedCells> {
  const records = new Map<string, Map<string, string>>();
  for (const line of log) {
    const key = registerKey(register, line);
    records.set(key, new Map([...line, ...(records.get(key) ?? [])]));
  }
  return records;
}

/** The records in the order of their keys. */
export const inOrder = (records: ReadonlyMap<string, SealedCells>): SealedCells[] =>
  [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cells]) => cells);

/** What has to be appended to the log of a register so that it holds all of its records. */
export function growth(
  register: string,
  published: ReadonlyMap<string, SealedCells>,
  current: readonly SealedCells[],
  grows: (column: string) => boolean,
): SealedCells[] {
  return current.flatMap((cells) => {
    const known = published.get(registerKey(register, cells));
    if (!known) return [cells];
    const filled = [...cells].filter(([column]) => grows(column) && !known.has(column));
    const key = [...cells].filter(
      ([column]) => column === 'id' || (register === 'batches' && column === 'table'),
    );
    return filled.length === 0 ? [] : [new Map([...key, ...filled])];
  });
}
