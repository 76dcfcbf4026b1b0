import type { Batch } from '../schemas/batch.ts';

/** A column as far as its proof goes. */
interface ProvedColumn {
  readonly property: string;
  readonly optional: boolean;
  readonly proof: string;
}

/** Filled cells of some columns in records that are in memory, by proof. */
export function filledCells(
  columns: readonly ProvedColumn[],
  records: readonly object[],
): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { property, proof } of columns) {
    const filled = records.filter((record) => Reflect.get(record, property) !== undefined).length;
    cells.set(proof, (cells.get(proof) ?? 0) + filled);
  }
  return cells;
}

/** Cells of some columns in the rows of lists, by proof; only columns that every row fills are counted, for no row is in memory. */
export function rowCells(columns: readonly ProvedColumn[], lists: readonly Batch[]): Map<string, number> {
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const cells = new Map<string, number>();
  for (const { proof, optional } of columns) if (!optional) cells.set(proof, (cells.get(proof) ?? 0) + rows);
  return cells;
}

/** Counts by name, added. */
export function addCounts(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}

/** The sum of counts. */
export const sumOfCounts = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
