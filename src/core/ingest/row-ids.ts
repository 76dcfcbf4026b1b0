import type { Problem } from '../problems/problem.ts';
import { type LedgerTable, parseRowId, rowPrefix } from '../values/record-id.ts';
import { type RowSource, rowProblem } from './source.ts';

/** A row whose id cannot stand. */
interface Misnumbered {
  readonly source: RowSource;
  readonly id: string;
  /** Row of the file that has the number already; undefined when the id belongs to another list. */
  readonly first: number | undefined;
}

/** Ticks the row numbers of one batch: each once, none left out. Four bytes a row. */
export class RowIds {
  readonly #prefix: string;
  readonly #table: LedgerTable;
  readonly #batch: string;
  // Row of the file by number; 0 is not seen.
  #seen = new Uint32Array(1024);
  #highest = 0;
  #rows = 0;
  readonly #misnumbered: Misnumbered[] = [];

  constructor(table: LedgerTable, batch: string) {
    this.#table = table;
    this.#batch = batch;
    this.#prefix = `${rowPrefix[table]}-${batch}-r`;
  }

  tick(id: string, source: RowSource): void {
    this.#rows++;
    const ref = parseRowId(id);
    if (ref?.table !== this.#table || ref.batch !== this.#batch) {
      this.#misnumbered.push({ source, id, first: undefined });
      return;
    }
    this.#reach(ref.n);
    const first = this.#seen[ref.n];
    if (first) this.#misnumbered.push({ source, id, first });
    else {
      this.#seen[ref.n] = source.row;
      this.#highest = Math.max(this.#highest, ref.n);
    }
  }

  /** What is wrong with the numbers, once all rows are ticked. `whole`: no row was refused, so that a missing number is surely missing. */
  *problems(file: string, whole: boolean): Iterable<Problem> {
    const free = this.#free();
    for (const { source, id, first } of this.#misnumbered) {
      const next = free.next().value;
      const suggestion =
        whole && next !== undefined ? { suggestion: `${this.#prefix}${next}` } : { unknown: 'yes' };
      yield first === undefined
        ? rowProblem(source, 'id', 'row-id-foreign', { found: id, prefix: this.#prefix, ...suggestion })
        : rowProblem(source, 'id', 'id-duplicate', { found: id, first, ...suggestion });
    }
    // A wrong id leaves a number open: that is told already.
    if (whole && this.#misnumbered.length === 0 && this.#highest > this.#rows) yield this.#gap(file);
  }

  /** Numbers that no row has, from the lowest. */
  *#free(): Generator<number, undefined> {
    for (let n = 1; n <= this.#rows; n++) if (!this.#seen[n]) yield n;
    return undefined;
  }

  /** Numbers are left out: at most five are named. */
  #gap(file: string): Problem {
    const missing: string[] = [];
    for (let n = 1; n < this.#highest; n++) if (!this.#seen[n]) missing.push(`${this.#prefix}${n}`);
    const values = {
      rows: this.#rows,
      highest: `${this.#prefix}${this.#highest}`,
      at: this.#seen[this.#highest] ?? 0,
      missing: missing.slice(0, 5).join('、') + (missing.length > 5 ? ` 等 ${missing.length} 个` : ''),
      lowest: missing[0] ?? '',
      first: `${this.#prefix}1`,
      last: `${this.#prefix}${this.#rows}`,
    };
    return { code: 'row-id-gap', at: { file }, values };
  }

  #reach(n: number): void {
    if (n < this.#seen.length) return;
    const grown = new Uint32Array(Math.max(n + 1, this.#seen.length * 2));
    grown.set(this.#seen);
    this.#seen = grown;
  }
}
