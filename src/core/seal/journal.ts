import type { Correction } from '../schemas/correction.ts';
import { parseRowId } from '../values/record-id.ts';

/** Corrections of each cell, by record and field, in the order of the file. */
export type Journal = ReadonlyMap<string, ReadonlyMap<string, readonly Correction[]>>;

/** Opens the journal. */
export function journalOf(corrections: Iterable<Correction>): Journal {
  const journal = new Map<string, Map<string, Correction[]>>();
  for (const correction of corrections) {
    const record = journal.get(correction.recordId) ?? new Map<string, Correction[]>();
    const cell = record.get(correction.field) ?? [];
    cell.push(correction);
    record.set(correction.field, cell);
    journal.set(correction.recordId, record);
  }
  return journal;
}

/** The corrections of one cell. */
export const correctionsOf = (journal: Journal, record: string, field: string): readonly Correction[] =>
  journal.get(record)?.get(field) ?? [];

/** How far the corrections of a cell lead. */
export interface Walk {
  /** What the cell should hold now; empty for an empty cell or a withdrawn record. */
  readonly now: string;
  /** The first correction that does not begin where the one before it ended, and where that was. */
  readonly broken: { readonly correction: Correction; readonly at: string } | undefined;
}

/**
 * Walks old → … → new from what was published. A redaction rewrote the published copy: the walk begins after the last one,
 * and what stood there before is not told again.
 */
export function walk(published: string, corrections: readonly Correction[]): Walk {
  const redacted = corrections.findLastIndex(({ kind }) => kind === 'redact');
  let now = published;
  for (const correction of corrections.slice(redacted + 1)) {
    if ((correction.old ?? '') !== now) return { now, broken: { correction, at: now } };
    now = correction.kind === 'withdraw' ? '' : (correction.new ?? '');
  }
  return { now, broken: undefined };
}

/** Numbers of the rows that were withdrawn, by list: `table/id`. */
export function withdrawnRows(corrections: Iterable<Correction>): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { kind, recordId } of corrections) {
    const ref = kind === 'withdraw' ? parseRowId(recordId) : undefined;
    if (!ref) continue;
    const name = `${ref.table}/${ref.batch}`;
    rows.set(name, (rows.get(name) ?? new Set()).add(ref.n));
  }
  return rows;
}
