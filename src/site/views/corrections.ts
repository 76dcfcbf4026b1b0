import { batchAddress, correctionAddress, rowAddress } from '../../core/addresses/address.ts';
import { columnForm, columnTitle } from '../../core/exports/column-title.ts';
import type { Correction } from '../../core/schemas/correction.ts';
import { tableTitles } from '../../core/schemas/tables.ts';
import { daysFrom } from '../../core/values/calendar-date.ts';
import { type LedgerTable, parseRecordId } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { count } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { correctionsOf } from './amendments.ts';
import { cellWords } from './cell-words.ts';
import { listTitle } from './lists.ts';

/** A correction with the corrections of totals, balances and summaries that it brought about. */
export interface CorrectionStory {
  readonly correction: Correction;
  readonly totals: readonly Correction[];
}

const listOf = ({ recordId }: Correction): string | undefined => {
  const ref = parseRecordId(recordId);
  if (ref?.kind === 'row') return `${ref.table}/${ref.batch}`;
  return ref?.register === 'batches' ? ref.id : undefined;
};

const STATED = ['balances/', 'summaries/'];

/** Corrections, the newest first; those of totals, balances and summaries stand with the row that moved them. */
export function storiesOf({ registers }: Disclosures): CorrectionStory[] {
  const all = registers.corrections;
  const isStated = ({ recordId }: Correction): boolean => STATED.some((start) => recordId.startsWith(start));
  const isTotal = (one: Correction): boolean => one.recordId.startsWith('batches/') || isStated(one);
  const causeOf = (one: Correction): Correction | undefined =>
    isTotal(one)
      ? all.findLast(
          (other) =>
            !isTotal(other) &&
            all.indexOf(other) < all.indexOf(one) &&
            (isStated(one) || listOf(other) === listOf(one)) &&
            other.decidedOn === one.decidedOn &&
            other.reason === one.reason,
        )
      : undefined;
  return all
    .filter((one) => !causeOf(one))
    .map((correction) => ({ correction, totals: all.filter((one) => causeOf(one) === correction) }))
    .reverse();
}

/** The table that a correction speaks of. */
const tableOf = ({ recordId }: Correction): string => {
  const ref = parseRecordId(recordId);
  return ref?.kind === 'row' ? ref.table : (ref?.register ?? '');
};

/** What was corrected, in words, and where it stands; no address for a record without a place of its own. */
export function subjectOf(one: Correction, { ledger }: Disclosures, language?: string) {
  const t = messages(language).corrections;
  const list = ledger.batches.find((batch) => `${batch.table}/${batch.id}` === listOf(one));
  const ref = parseRecordId(one.recordId);
  const title = list ? listTitle(list, language) : '';
  if (ref?.kind === 'row') {
    return { label: t.row(title, count(ref.n)), address: rowAddress(one.recordId) };
  }
  if (list) return { label: t.list(title), address: batchAddress(list.table, list.id) };
  const name = tableTitles[ref?.register as LedgerTable]?.zh ?? ref?.register ?? ''; // the check knows the register
  return { label: t.register(name, ref?.id ?? ''), address: undefined };
}

/** Old and new of a cell, in words; what was redacted is not told. */
export function valuesOf(one: Correction, disclosures: Disclosures, language?: string) {
  const t = messages(language).corrections;
  const table = tableOf(one);
  const words = (cell: string | undefined): string =>
    cell === undefined ? t.empty : cellWords(table, one.field, cell, disclosures);
  return {
    title: one.kind === 'withdraw' && one.field === 'id' ? '' : columnTitle(table, one.field),
    old: one.kind === 'redact' ? t.redacted : words(one.old),
    now: one.kind === 'withdraw' ? t.withdrawn : words(one.new),
    money: columnForm(table, one.field) === 'amount',
  };
}

/** Day of the first publication of what was corrected; undefined where no record tells. */
export function publishedOn(one: Correction, { ledger, corrections }: Disclosures): string | undefined {
  const list = ledger.batches.find((batch) => `${batch.table}/${batch.id}` === listOf(one));
  return (
    list?.publishedOn ?? corrections.records.find(({ id }) => id === one.recordId)?.published['published_on']
  );
}

/** Days from the publication to the correction. */
export function daysOf(one: Correction, disclosures: Disclosures): number | undefined {
  const on = publishedOn(one, disclosures);
  return on === undefined ? undefined : daysFrom(on, one.decidedOn);
}

/** The corrections of the same cell right before and after. */
export function chainOf(one: Correction, disclosures: Disclosures) {
  const cell = correctionsOf(disclosures, one.recordId).filter(({ field }) => field === one.field);
  const at = cell.findIndex(({ id }) => id === one.id);
  const link = (other: Correction | undefined) =>
    other && { label: other.id, href: href(correctionAddress(other.id)) };
  return { before: link(cell[at - 1]), after: link(cell[at + 1]) };
}
