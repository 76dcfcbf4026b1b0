import type { RecordSection } from '../../components/props/records.ts';
import { bodies, type Person } from '../../core/schemas/person.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { messages } from '../messages.ts';

/** Who sits in a body on the chapter's day, in the order of the register. */
export const membersOf = ({ registers, asOf }: Disclosures, body: Person['body']): Person[] =>
  registers.people.filter((one) => one.body === body && one.termFromOn <= asOf && asOf <= one.termToOn);

/** The members of a body as a table, with its term below. Columns that nobody fills are left out. */
export function bodySection(
  members: readonly Person[],
  body: Person['body'],
  language?: string,
): RecordSection {
  const { heads, term } = messages(language).about;
  const title = bodies[body][0];
  const [first] = members;
  const duties = members.some((one) => one.dutyText !== undefined);
  const employers = members.some((one) => one.employer !== undefined);
  return {
    id: body,
    title,
    caption: title,
    columns: [
      { head: heads.name, kind: 'text' },
      { head: heads.post, kind: 'short' },
      ...(duties ? [{ head: heads.duty, kind: 'text' } as const] : []),
      ...(employers ? [{ head: heads.employer, kind: 'text' } as const] : []),
    ],
    rows: members.map((one) => ({
      id: one.id,
      cells: [one.name, one.post, ...(duties ? [one.dutyText] : []), ...(employers ? [one.employer] : [])],
    })),
    note: first && term(first.sessionNo, day(first.termFromOn), day(first.termToOn)),
  };
}
