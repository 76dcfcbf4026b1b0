import type { RecordSection } from '../../components/props/records.ts';
import { type Unit, unitKinds } from '../../core/schemas/unit.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';

const slug = (at: number): string => `area-${at + 1}`;

const phoneOf = ({ contactId }: Unit, { registers }: Disclosures): string | undefined =>
  registers.contacts.find((one) => one.id === contactId)?.number;

/** The departments as one table. */
export function departmentSection(
  units: readonly Unit[],
  disclosures: Disclosures,
  language?: string,
): RecordSection {
  const { heads, departments } = messages(language).about;
  return {
    id: 'departments',
    title: departments.caption,
    caption: departments.caption,
    columns: [
      { head: heads.unit, kind: 'text' },
      { head: heads.function, kind: 'text' },
      { head: heads.phone, kind: 'short' },
      { head: heads.people, kind: 'number', named: true },
    ],
    rows: units.map((one) => ({
      id: one.id,
      cells: [one.title, one.functionText, phoneOf(one, disclosures), one.count],
    })),
  };
}

/** The units of every area in one table, in the order in which the register names the areas. */
export function areaSection(
  units: readonly Unit[],
  disclosures: Disclosures,
  language?: string,
): RecordSection {
  const { heads, units: t } = messages(language).about;
  const areas = [...new Set(units.map((one) => one.area))];
  return {
    id: 'areas',
    title: t.caption,
    caption: t.caption,
    columns: [
      { head: heads.unit, kind: 'text' },
      { head: t.kind, kind: 'short' },
      { head: heads.function, kind: 'text' },
      { head: heads.phone, kind: 'short' },
      { head: heads.count, kind: 'number', named: true },
    ],
    rows: [],
    groups: areas.map((area, at) => ({
      id: slug(at),
      title: area,
      rows: units
        .filter((one) => one.area === area)
        .map((one) => ({
          id: one.id,
          cells: [one.title, unitKinds[one.kind][0], one.functionText, phoneOf(one, disclosures), one.count],
        })),
    })),
  };
}
