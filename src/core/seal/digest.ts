import type { Hasher, NewHasher } from '../values/hasher.ts';
import { canonicalRow, filledColumns, type SealedCells } from './canonical.ts';

/** Text that is gathered before it is hashed: many short calls cost more than one long one. */
const CHUNK = 1 << 16;

/** The digest of a list while its rows come by. */
export class RunningDigest {
  readonly #hasher: Hasher;
  #text = '';
  #last = 0;
  #ordered = true;

  constructor(newHasher: NewHasher) {
    this.#hasher = newHasher();
  }

  /** Row n in its one form. */
  add(n: number, line: string): void {
    if (n <= this.#last) this.#ordered = false;
    this.#last = n;
    if (!this.#ordered) return;
    this.#text += `${line}\n`;
    if (this.#text.length > CHUNK) this.#flush();
  }

  /** The digest; undefined when the rows did not come in the order of their numbers: they must then be sorted first. */
  hex(): string | undefined {
    this.#flush();
    return this.#ordered ? this.#hasher.hex() : undefined;
  }

  #flush(): void {
    this.#hasher.update(this.#text);
    this.#text = '';
  }
}

/** The digest of records in the order given: each in its one form, on a line of its own. */
export function digestOf(newHasher: NewHasher, records: readonly SealedCells[]): string {
  const columns = filledColumns(records);
  const write = canonicalRow(columns, () => true);
  const digest = new RunningDigest(newHasher);
  for (const [i, cells] of records.entries())
    digest.add(i + 1, write(columns.map((column) => cells.get(column) ?? '')));
  return digest.hex() ?? ''; // numbered as they come: never out of order
}
