import type { Correction } from '../schemas/correction.ts';
import { csvLine } from '../seal/edit.ts';
import type { CalendarDate } from '../values/calendar-date.ts';

/** A cell as a message names it. */
export const cellWords = (cell: string): string => (cell === '' ? '空' : `“${cell}”`);

/** The line of `corrections.csv` for a change; reason and approver are for people to write. */
export const correctionLine = (
  correction: Omit<Correction, 'reason' | 'approvedBy'> & Partial<Correction>,
): string => {
  const { id, recordId, field, old, new: now, kind, reason, decidedOn, approvedBy } = correction;
  const cells = [id, recordId, field, old, now, kind, reason, decidedOn, approvedBy];
  return csvLine(cells.map((cell) => cell ?? ''));
};

/** Free ids of corrections of a day's year: `c-2026-003` for the first, and so on. */
export function nextCorrectionId(known: readonly string[], on: CalendarDate): (after: number) => string {
  const start = `c-${on.slice(0, 4)}-`;
  const numbers = known.map((id) => (id.startsWith(start) ? Number(id.slice(start.length)) || 0 : 0));
  const last = Math.max(0, ...numbers);
  return (after) => `${start}${String(last + 1 + after).padStart(3, '0')}`;
}
