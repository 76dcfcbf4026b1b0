import type { LedgerRecord } from '../schemas/tables.ts';
import { parseRowId } from '../values/record-id.ts';
import type { LookupTable } from './shards.ts';
import type { LookupRow } from './shelf.ts';

/** The title of a project by its id. */
export type ProjectTitle = (id: string) => string;

type Reader<T extends LookupTable> = (
  record: LedgerRecord<T>,
  projectTitle: ProjectTitle,
) => Omit<LookupRow, 'batch' | 'n'>;

const readers: { readonly [T in LookupTable]: Reader<T> } = {
  donations: ({ receivedOn, amount, gifts, donorDisplay, donorType, receiptNoTail }) => ({
    on: receivedOn,
    fen: amount,
    gifts,
    words: [donorDisplay],
    tail: receiptNoTail,
    organization: donorType === 'organization',
  }),
  disbursements: ({ paidOn, amount, payeeDisplay, payeeType, projectId, area }, projectTitle) => ({
    on: paidOn,
    fen: amount,
    gifts: 1,
    words: [payeeDisplay, projectTitle(projectId), area],
    organization: payeeType !== 'persons-summary',
  }),
};

/** What the look-up keeps of a ledger row: nothing that its list does not show, but for the receipt's last four digits. */
export function lookupRow<T extends LookupTable>(
  table: T,
  record: LedgerRecord<T>,
  projectTitle: ProjectTitle,
): LookupRow {
  const ref = parseRowId(record.id);
  if (!ref) throw new RangeError(`no row id: ${record.id}`);
  return { batch: ref.batch, n: ref.n, ...readers[table](record, projectTitle) };
}
