import type { RecordTableProps } from '../../components/props/records.ts';
import type { Account } from '../../core/schemas/organization.ts';
import { channel } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';

/** The accounts that take gifts. */
export const openAccounts = ({ organization, asOf }: Disclosures): Account[] =>
  organization.accounts.filter((one) => one.openToOn === undefined || one.openToOn >= asOf);

/** Accounts as a table; closed ones say until when they took gifts. */
export function accountTable(
  accounts: readonly Account[],
  closed: boolean,
  language?: string,
): RecordTableProps {
  const { give: t } = messages(language).about;
  return {
    caption: closed ? t.closedCaption : t.accountsCaption,
    columns: [
      { head: t.account, kind: 'text' },
      { head: t.channel, kind: 'short' },
      { head: t.holder, kind: 'text', named: true },
      { head: t.bank, kind: 'text', named: true },
      { head: t.number, kind: 'text', named: true },
      { head: closed ? t.until : t.since, kind: 'short', named: true },
    ],
    rows: accounts.map((one) => ({
      id: one.id,
      cells: [
        one.title,
        channel[one.channel][0],
        one.holder,
        one.bank,
        one.number,
        closed ? one.openToOn : one.openFromOn,
      ],
    })),
  };
}
