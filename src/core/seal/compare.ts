import type { RowSource } from '../ingest/source.ts';
import type { Correction } from '../schemas/correction.ts';
import type { SealedCells } from './canonical.ts';
import { type Journal, type Walk, walk } from './journal.ts';
import type { SealedColumns } from './sealed-columns.ts';

/** A record now: what of it is sealed, and where it stands. */
export interface CurrentRecord {
  readonly cells: SealedCells;
  readonly source: RowSource | undefined;
}

/** A record that is not what was published, or that corrections name. */
export interface RecordState {
  /** `d-2026-03-r17`, `funds/flood`. */
  readonly id: string;
  /** Its file, as it is shown. */
  readonly file: string;
  readonly columns: SealedColumns;
  /** The column that stands for the whole record. */
  readonly whole: string;
  /** undefined: it was not published. */
  readonly published: SealedCells | undefined;
  /** undefined: it is no longer there. */
  readonly current: SealedCells | undefined;
  readonly source: RowSource | undefined;
}

/** A table as it was published and as it is, by key within the table. */
export interface TablePair {
  readonly file: string;
  readonly columns: SealedColumns;
  readonly whole: string;
  readonly idOf: (key: string) => string;
  readonly published: ReadonlyMap<string, SealedCells>;
  readonly current: ReadonlyMap<string, CurrentRecord>;
}

const same = (a: SealedCells, b: SealedCells): boolean =>
  a.size === b.size && [...a].every(([column, cell]) => b.get(column) === cell);

/** The records of a table that differ, that were added, that are gone, or that corrections name. */
export function statesOf({ published, current, idOf, ...table }: TablePair, journal: Journal): RecordState[] {
  const states: RecordState[] = [];
  for (const key of new Set([...published.keys(), ...current.keys()])) {
    const [was, is] = [published.get(key), current.get(key)];
    const id = idOf(key);
    if (was && is && !journal.has(id) && same(was, is.cells)) continue;
    states.push({ ...table, id, published: was, current: is?.cells, source: is?.source });
  }
  return states;
}

/** A cell whose content does not follow from what was published and its corrections. */
export interface Difference {
  readonly field: string;
  /** What it should hold. */
  readonly expected: string;
  /** What it holds. */
  readonly found: string;
}

const walkOf = ({ id, published }: RecordState, field: string, journal: Journal): Walk =>
  walk(published?.get(field) ?? '', journal.get(id)?.get(field) ?? []);

/** The differences of a published record that no chain of corrections explains. A record that is gone is one difference. */
export function differencesOf(state: RecordState, journal: Journal): Difference[] {
  const { published, current, columns, whole, id } = state;
  if (!published) return [];
  const own = [...(journal.get(id)?.values() ?? [])].flat();
  // Corrections that cannot be followed are told themselves.
  if (own.some(({ kind, field }) => kind === 'withdraw' && field !== whole)) return [];
  if (!current) {
    const { now, broken } = walkOf(state, whole, journal);
    return now === '' || broken ? [] : [{ field: whole, expected: now, found: '' }];
  }
  const fields = new Set([...published.keys(), ...current.keys(), ...(journal.get(id)?.keys() ?? [])]);
  return (
    [...fields]
      .filter((field) => columns.has(field))
      // Of a record that was withdrawn and still stands there another code tells.
      .filter((field) => field !== whole || journal.get(id)?.get(field)?.at(-1)?.kind !== 'withdraw')
      .sort()
      .flatMap((field) => {
        const found = current.get(field) ?? '';
        const { now: expected, broken } = walkOf(state, field, journal);
        if (broken) return [];
        const filled = expected === '' && columns.grows(field) && !journal.get(id)?.has(field);
        return found === expected || filled ? [] : [{ field, expected, found }];
      })
  );
}

/** Corrections that do not begin where the cell stood. */
export function brokenWalks(
  state: RecordState,
  journal: Journal,
): { readonly correction: Correction; readonly at: string }[] {
  const fields = [...(journal.get(state.id)?.keys() ?? [])].filter(state.columns.has);
  return fields.flatMap((field) => {
    const { broken } = walkOf(state, field, journal);
    return broken ? [broken] : [];
  });
}
