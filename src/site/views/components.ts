import type { RecordTableProps } from '../../components/props/records.ts';
import type { BlockComponent } from '../../core/prose/component-mark.ts';
import type { Disclosures } from '../disclosures.ts';
import { accountTable, openAccounts } from './account-list.ts';
import { contactTable } from './contacts.ts';

/** What each component of an MDX page shows: records of the registers, never words of the page. */
export const componentTable: Readonly<Record<BlockComponent, (all: Disclosures) => RecordTableProps>> = {
  Contacts: (all) => contactTable(all),
  Accounts: (all) => accountTable(openAccounts(all), false),
};
