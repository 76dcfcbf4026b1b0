import type { Columns } from '../ingest/shape.ts';
import type { LedgerTable } from '../values/record-id.ts';
import { ownDonor } from './donor.ts';
import type { FindId } from './own-cell.ts';

/** A row of our table, by column. */
export type OwnRow = Map<string, string>;

/** Where the cells of a column come from that the list does not have. */
export type Filling =
  | { readonly by: 'said' | 'silent'; readonly value: string }
  | { readonly by: 'donor' | 'fund' | 'channel' };

/** What the chapter's own records say. */
export interface Known {
  readonly findId: FindId;
  /** Whether gifts to a fund are bound to a purpose. */
  readonly restrictionOf: (fundId: string) => string | undefined;
  /** The one account that takes gifts by a channel; undefined when there are none or several. */
  readonly accountOf: (channel: string) => string | undefined;
}

interface Completing {
  readonly table: LedgerTable;
  readonly same: ReadonlyMap<string, string>;
  /** Columns that the list has. */
  readonly taken: ReadonlySet<string>;
  readonly known: Known;
  readonly columns: Columns;
}

/** A cell that follows from others of its row. */
type Follow = (row: OwnRow, known: Known) => string | undefined;

const follows: Readonly<Record<string, Follow>> = {
  restriction: (row, { restrictionOf }) => restrictionOf(row.get('fund_id') ?? ''),
  account_id: (row, { accountOf }) => accountOf(row.get('channel') ?? ''),
};

/** What a list in 元 that counts no gifts says without a word: each row is one gift in the country's money. */
const silent: Readonly<Record<string, string>> = { gifts: '1', currency: 'CNY' };

const donorColumns = ['donor_type', 'donor_consent', 'donor_display'] as const;

function completeDonors(rows: readonly OwnRow[]): void {
  for (const row of rows) {
    const given = (name: string): string | undefined => row.get(name) || undefined;
    const display = given('donor_display');
    if (display === undefined) continue;
    const own = ownDonor({ display, type: given('donor_type'), consent: given('donor_consent') });
    row.set('donor_type', own.type);
    row.set('donor_consent', own.consent);
    row.set('donor_display', own.display);
  }
}

/** Fills the columns that the list lacks, as far as it can be told how. Returns which, and with what. */
export function completeRows(
  rows: readonly OwnRow[],
  { table, same, taken, known, columns }: Completing,
): Map<string, Filling> {
  const filled = new Map<string, Filling>();
  const lacks = (name: string): boolean => columns.has(name) && !taken.has(name) && !filled.has(name);
  for (const [name, value] of same) {
    if (!lacks(name)) continue;
    for (const row of rows) row.set(name, value);
    filled.set(name, { by: 'said', value });
  }
  if (table === 'donations' || table === 'goods-received') {
    completeDonors(rows);
    if (taken.has('donor_display') || filled.has('donor_display'))
      for (const name of donorColumns.filter(lacks)) filled.set(name, { by: 'donor' });
  }
  for (const [name, follow] of Object.entries(follows)) {
    const cells = lacks(name) ? rows.map((row) => follow(row, known)) : [undefined];
    if (cells.some((cell) => cell === undefined)) continue;
    for (const [i, row] of rows.entries()) row.set(name, cells[i] ?? '');
    filled.set(name, { by: name === 'restriction' ? 'fund' : 'channel' });
  }
  for (const [name, value] of Object.entries(silent)) {
    if (!lacks(name)) continue;
    for (const row of rows) row.set(name, value);
    filled.set(name, { by: 'silent', value });
  }
  return filled;
}
