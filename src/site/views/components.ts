import type { RecordTableProps } from '../../components/props/records.ts';
import type { BlockComponent } from '../../core/prose/component-mark.ts';
import { contactKinds } from '../../core/schemas/unit.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';
import { openAccounts } from './account-list.ts';

/** The accounts that take gifts, in the column of a text: whose, where and which number. */
function accounts(all: Disclosures, language?: string): RecordTableProps {
  const { give: t } = messages(language).about;
  const { comma } = messages(language).articles;
  return {
    caption: t.accountsCaption,
    columns: [
      { head: t.account, kind: 'text' },
      { head: t.holderAndBank, kind: 'text' },
      { head: t.number, kind: 'short' },
    ],
    rows: openAccounts(all).map(({ id, title, holder, bank, number }) => ({
      id,
      cells: [title, [holder, bank].join(comma), number],
    })),
  };
}

/** The telephones that serve one purpose, in the column of a text. */
function contacts({ registers }: Disclosures, language?: string): RecordTableProps {
  const { heads, contacts: t } = messages(language).about;
  return {
    caption: t.caption,
    columns: [
      { head: heads.use, kind: 'text' },
      { head: heads.number, kind: 'short' },
      { head: heads.hours, kind: 'text' },
    ],
    rows: registers.contacts
      .filter(({ kind }, i, every) => every.findIndex((one) => one.kind === kind) === i)
      .map(({ id, kind, number, hours }) => ({
        id,
        cells: [contactKinds[kind][0], { label: number, href: `tel:${number}` }, hours],
      })),
  };
}

/** What each component of an MDX page shows: records of the registers, never words of the page. */
export const componentTable: Readonly<
  Record<BlockComponent, (all: Disclosures, language?: string) => RecordTableProps>
> = { Contacts: contacts, Accounts: accounts };
