import type { Problem } from '../problems/problem.ts';
import { type LedgerTable, parseRowId, rowPrefix } from '../values/record-id.ts';
import { type RowSource, rowProblem } from './source.ts';

/** Ticks the row numbers of one batch: each once, none left out. Four bytes a row. */
export class RowIds {
  readonly #prefix: string;
  readonly #table: LedgerTable;
  readonly #batch: string;
  // Row of the file by number; 0 is not seen.
  #seen = new Uint32Array(1024);
  #highest = 0;

  constructor(table: LedgerTable, batch: string) {
    this.#table = table;
    this.#batch = batch;
    this.#prefix = `${rowPrefix[table]}-${batch}-r`;
  }

  /** What is wrong with the id of a row, if anything. */
  tick(id: string, source: RowSource): Problem | undefined {
    const ref = parseRowId(id);
    if (ref?.table !== this.#table || ref.batch !== this.#batch)
      return rowProblem(source, 'id', 'row-id-foreign', { found: id, prefix: this.#prefix });
    this.#reach(ref.n);
    const first = this.#seen[ref.n];
    if (first) return rowProblem(source, 'id', 'id-duplicate', { found: id, first });
    this.#seen[ref.n] = source.row;
    this.#highest = Math.max(this.#highest, ref.n);
    return undefined;
  }

  /** The first numbers that no row has, below the highest one; at most five. */
  gaps(file: string): Problem | undefined {
    const missing: string[] = [];
    for (let n = 1; n < this.#highest && missing.length <= 5; n++)
      if (!this.#seen[n]) missing.push(`${this.#prefix}${n}`);
    if (missing.length === 0) return undefined;
    const listed = missing.length > 5 ? `${missing.slice(0, 5).join('、')} 等` : missing.join('、');
    const values = { missing: listed, prefix: this.#prefix, rows: this.#highest };
    return { code: 'row-id-gap', at: { file }, values };
  }

  #reach(n: number): void {
    if (n < this.#seen.length) return;
    const grown = new Uint32Array(Math.max(n + 1, this.#seen.length * 2));
    grown.set(this.#seen);
    this.#seen = grown;
  }
}
