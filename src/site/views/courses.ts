import type { RecordSection } from '../../components/props/records.ts';
import { courseAddress } from '../../core/addresses/address.ts';
import { coursesAhead, coursesPast, courseYears } from '../../core/ledger/courses.ts';
import { type Course, courseKinds, courseStates } from '../../core/schemas/course.ts';
import { yearOf } from '../../core/values/calendar-date.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, dayOfYear, year } from '../format.ts';
import { messages } from '../messages.ts';
import { registerSource } from './register-source.ts';

/** The anchor of a course's line. */
const anchorOf = ({ id }: Course): string => courseAddress(id).split('#')[1] ?? id;

function aheadSection(disclosures: Disclosures, language?: string): RecordSection[] {
  const { registers, asOf } = disclosures;
  const { heads, ...t } = messages(language).registers.courses;
  const ahead = coursesAhead(registers.courses, asOf);
  if (ahead.length === 0) return [];
  const contacts = registers.contacts.filter((one) => ahead.some(({ contactId }) => contactId === one.id));
  const phones = contacts
    .map((one) => t.phone(one.number, one.hours))
    .join(messages(language).articles.joiner);
  return [
    {
      id: 'courses',
      title: t.ahead,
      caption: t.aheadCaption,
      columns: [
        { head: heads.course, kind: 'text' },
        { head: heads.day, kind: 'short' },
        { head: heads.area, kind: 'short' },
        { head: heads.seats, kind: 'number', named: true, unit: t.people },
        { head: heads.until, kind: 'short', named: true },
        { head: heads.state, kind: 'short' },
      ],
      rows: ahead.map((one) => ({
        id: anchorOf(one),
        cells: [
          one.title,
          one.heldOn,
          one.area,
          one.seats,
          one.enrolUntilOn,
          one.status === 'open' && one.enrolUntilOn < asOf ? t.over : courseStates[one.status][0],
        ],
      })),
      note: t.enrol(phones),
      source: registerSource('courses', disclosures, language),
    },
  ];
}

function heldSections(disclosures: Disclosures, language?: string): RecordSection[] {
  const { courses } = disclosures.registers;
  const { heads, ...t } = messages(language).registers.courses;
  const past = coursesPast(courses, disclosures.asOf);
  if (past.length === 0) return [];
  const people = { kind: 'number', named: true, unit: t.people } as const;
  return [
    {
      id: 'courses-years',
      title: t.years,
      caption: t.yearsCaption,
      columns: [
        { head: heads.year, kind: 'text' },
        { head: heads.courses, kind: 'number', named: true },
        { ...people, head: heads.seats },
        { ...people, head: heads.trained },
        { ...people, head: heads.certified },
      ],
      rows: courseYears(courses).map((one) => ({
        cells: [
          t.yearAndKind(year(one.year), courseKinds[one.kind][0]),
          one.courses,
          one.seats,
          one.trained,
          one.kind === 'public' ? '' : one.certified,
        ],
      })),
      note: t.yearsNote,
    },
    ...[...Map.groupBy(past, (one) => yearOf(one.heldOn))].map(([ofYear, own], i) => ({
      // The latest year has the address that it always had.
      id: i === 0 ? 'courses-held' : `courses-held-${ofYear}`,
      title: t.held(year(ofYear)),
      caption: t.heldCaption(year(ofYear)),
      columns: [
        { head: heads.course, kind: 'text' as const },
        { head: heads.day, kind: 'short' as const },
        { head: heads.area, kind: 'short' as const },
        { ...people, head: heads.seats },
        { ...people, head: heads.trained },
        { ...people, head: heads.certified },
      ],
      rows: own.map((one) => ({
        id: anchorOf(one),
        cells: [
          one.status === 'held' ? one.title : t.notHeld(one.title, courseStates[one.status][0]),
          dayOfYear(one.heldOn),
          one.area,
          one.seats,
          one.trained ?? '',
          one.certified ?? '',
        ],
      })),
      folded: t.unfold(count(own.length)),
      ...(i === 0 ? { source: registerSource('courses', disclosures, language) } : {}),
    })),
  ];
}

/** Courses that one can enrol in, and what came of those that were held. */
export const courseSections = (disclosures: Disclosures, language?: string) => ({
  ahead: aheadSection(disclosures, language),
  held: heldSections(disclosures, language),
});
