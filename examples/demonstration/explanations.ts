import { writeTable } from './table.ts';

export const writeVariances = (): string =>
  writeTable(['id', 'identity', 'subject', 'difference', 'reason_text', 'dated_on', 'approved_by'], []);

export const writeSettlements = (): string =>
  writeTable(['id', 'code', 'subject', 'reason_text', 'settled_on', 'settled_by'], []);

export const writeAllowedTexts = (): string =>
  writeTable(['id', 'value', 'kind', 'reason_text', 'owner', 'decided_on', 'decided_by'], []);
