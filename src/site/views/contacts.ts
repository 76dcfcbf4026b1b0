import type { RecordTableProps } from '../../components/props/records.ts';
import { type Contact, contactKinds } from '../../core/schemas/unit.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';

/** Every telephone, whose it is, when it is answered and when that was last tried. */
export function contactTable({ registers }: Disclosures, language?: string): RecordTableProps {
  const { heads, contacts: t } = messages(language).about;
  const { joiner } = messages(language).articles;
  const unitsWith = (id: string): string[] =>
    registers.units.filter((unit) => unit.contactId === id).map((unit) => unit.title);
  // A telephone that serves one purpose is known by it; one of many offices by whose it is.
  const lineOf = ({ id, kind }: Contact): [name: string, others: string] => {
    const [title] = contactKinds[kind];
    const [first, ...rest] = unitsWith(id);
    if (kind !== 'office') return [title, unitsWith(id).join(joiner)];
    return [first ?? title, rest.join(joiner)];
  };
  return {
    caption: t.caption,
    columns: [
      { head: heads.use, kind: 'text' },
      { head: heads.number, kind: 'short' },
      { head: heads.whose, kind: 'text' },
      { head: heads.hours, kind: 'text' },
      { head: heads.tested, kind: 'short', named: true },
    ],
    rows: registers.contacts.map((one) => {
      const [name, others] = lineOf(one);
      return {
        id: one.id,
        cells: [name, { label: one.number, href: `tel:${one.number}` }, others, one.hours, one.lastTestedOn],
      };
    }),
  };
}
