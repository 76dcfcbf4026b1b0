import { type Line, writeTable } from './table.ts';

const columns = ['id', 'record_id', 'field', 'old', 'new', 'kind', 'reason', 'decided_on', 'approved_by'];

const corrections: readonly Line[] = [];

/** What was wrong in published records, and how it was put right. */
export const writeCorrections = (): string => writeTable(columns, corrections);
