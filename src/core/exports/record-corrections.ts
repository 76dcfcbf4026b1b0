import type { Correction } from '../schemas/correction.ts';

/** The corrections of a table by the name of the record, in the order of the register. Empty: the table has none. */
export type RecordCorrections = ReadonlyMap<string, readonly Correction[]>;

/** What was changed, as one cell: `amount 120.00 → 102.00 (c-2026-003, 2026-11-12)`. What was redacted is not told. */
export const correctedText = (corrections: readonly Correction[]): string =>
  corrections
    .map(
      ({ id, kind, field, old = '', new: now = '', decidedOn }) =>
        `${field} ${kind === 'redact' ? kind : `${old} → ${kind === 'withdraw' ? kind : now}`} (${id}, ${decidedOn})`,
    )
    .join('; ');

/** The same for programs; `old` is left out where it is not told. */
export const correctedJson = (corrections: readonly Correction[]) =>
  corrections.map(({ id, kind, field, old, new: now, reason, decidedOn }) => ({
    id,
    kind,
    field,
    ...(kind === 'redact' ? {} : { old: old ?? null }),
    new: now ?? null,
    reason,
    decided_on: decidedOn,
  }));
