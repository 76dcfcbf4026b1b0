import type { Problem } from '../problems/problem.ts';
import { type LedgerTable, rowPrefix } from '../values/record-id.ts';
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
  // Row of the file by number; 0 is not seen.
  #seen = new Uint32Array(1024);
  #highest = 0;
  #rows = 0;
  readonly #misnumbered: Misnumbered[] = [];

  readonly #withdrawn: ReadonlySet<number>;

  /** `withdrawn`: numbers of rows that were withdrawn; they stay open for good. */
  constructor(table: LedgerTable, batch: string, withdrawn: ReadonlySet<number> = new Set()) {
    this.#withdrawn = withdrawn;
    this.#prefix = `${rowPrefix[table]}-${batch}-r`;
  }

  /** Ticks a row id; returns its number, 0 for one of another list. */
  tick(id: string, source: RowSource): number {
    this.#rows++;
    // The schema has seen that it is a row id: behind this list's own prefix stands its number.
    if (!id.startsWith(this.#prefix)) {
      this.#misnumbered.push({ source, id, first: undefined });
      return 0;
    }
    const n = Number(id.slice(this.#prefix.length));
    this.#reach(n);
    const first = this.#seen[n];
    if (first) this.#misnumbered.push({ source, id, first });
    else {
      this.#seen[n] = source.row;
      this.#highest = Math.max(this.#highest, n);
    }
    return n;
  }

  /** What is wrong with the numbers, once all rows are ticked. `whole`: no row was refused, so that a missing number is surely missing. */
  *problems(file: string, whole: boolean): Iterable<Problem> {
    const free = whole ? this.#free(this.#misnumbered.length) : [];
    for (const [i, { source, id, first }] of this.#misnumbered.entries()) {
      const next = free[i];
      const suggestion = next === undefined ? { unknown: 'yes' } : { suggestion: `${this.#prefix}${next}` };
      yield first === undefined
        ? rowProblem(source, 'id', 'row-id-foreign', { found: id, prefix: this.#prefix, ...suggestion })
        : rowProblem(source, 'id', 'id-duplicate', { found: id, first, ...suggestion });
    }
    // A wrong id leaves a number open: that is told already.
    if (whole && this.#misnumbered.length === 0 && this.#missing() > 0) yield this.#gap(file);
  }

  /** The lowest numbers that no row has. */
  #free(count: number): number[] {
    const free: number[] = [];
    for (let n = 1; free.length < count; n++) if (!this.#seen[n] && !this.#withdrawn.has(n)) free.push(n);
    return free;
  }

  /** Numbers below the highest that are neither there nor withdrawn. */
  #missing(): number {
    const open = [...this.#withdrawn].filter((n) => n < this.#highest && !this.#seen[n]);
    return this.#highest - this.#rows - open.length;
  }

  /** Numbers are left out: at most five are named. */
  #gap(file: string): Problem {
    const count = this.#missing();
    const named = this.#free(Math.min(5, count)).map((n) => `${this.#prefix}${n}`);
    const values = {
      rows: this.#rows,
      highest: `${this.#prefix}${this.#highest}`,
      at: this.#seen[this.#highest] ?? 0,
      missing: named.join('、') + (count > 5 ? ` 等 ${count} 个` : ''),
      lowest: named[0] ?? '',
      first: `${this.#prefix}1`,
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
