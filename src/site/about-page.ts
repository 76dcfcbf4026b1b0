import type { MeetingEntry, RecordSection } from '../components/props/records.ts';
import { aboutAddress, about as aboutAddressOf, paperAddress } from '../core/addresses/address.ts';
import { headcount } from '../core/ledger/headcount.ts';
import type { StatisticMetric } from '../core/schemas/statistic.ts';
import { unitKinds } from '../core/schemas/unit.ts';
import type { Disclosures } from './disclosures.ts';
import { getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { aboutPartsOf, getAboutPlaces } from './places.ts';
import { type PlaceKey, sectionHead, stepTo } from './section-head.ts';
import { contactTable } from './views/contacts.ts';
import { meetingEntry, newestMeetings } from './views/meetings.ts';
import { bodySection, membersOf } from './views/people.ts';
import { yearsTable } from './views/statistics.ts';
import { areaSection, departmentSection } from './views/units.ts';

const LATEST = 3;
const memberMetrics: readonly StatisticMetric[] = ['members-group', 'members-individual'];

/** What a page about the chapter shows. */
interface Content {
  readonly headline: string;
  readonly standfirst?: string | undefined;
  readonly sections?: readonly RecordSection[] | undefined;
  readonly meetings?: readonly MeetingEntry[] | undefined;
  /** Only the last meetings; the others stand on a page of their own. */
  readonly some?: boolean | undefined;
  readonly members?: ReturnType<typeof yearsTable>;
}

type Part = (all: Disclosures, language?: string) => Content;

const leaders: Part = (all, language) => {
  const { leaders: t } = messages(language).about;
  const members = membersOf(all, 'leaders');
  const [first] = members;
  const number = count(members.length);
  return {
    headline: first ? t.headline(number, first.post, first.name) : t.plain(number),
    sections: [bodySection(members, 'leaders', language)],
  };
};

const meetingsOf = (all: Disclosures, kinds: readonly string[], language?: string): MeetingEntry[] =>
  newestMeetings(all)
    .filter((one) => kinds.includes(one.kind))
    .slice(0, LATEST)
    .map((one) => meetingEntry(one, all, language));

const council: Part = (all, language) => {
  const { council: t } = messages(language).about;
  const [own, executive] = [membersOf(all, 'council'), membersOf(all, 'executive')];
  const session = own[0]?.sessionNo ?? '';
  const number = count(own.length);
  return {
    headline:
      executive.length > 0
        ? t.headline(session, number, count(executive.length))
        : t.headlineAlone(session, number),
    standfirst: t.standfirst,
    sections: [
      ...(executive.length > 0 ? [bodySection(executive, 'executive', language)] : []),
      bodySection(own, 'council', language),
    ],
    meetings: meetingsOf(all, ['council', 'executive'], language),
    some: true,
  };
};

const supervisors: Part = (all, language) => {
  const { supervisors: t } = messages(language).about;
  const own = membersOf(all, 'supervisors');
  return {
    headline: t.headline(own[0]?.sessionNo ?? '', count(own.length)),
    standfirst: t.standfirst,
    sections: [bodySection(own, 'supervisors', language)],
    meetings: meetingsOf(all, ['supervisors'], language),
    some: true,
  };
};

const congress: Part = (all, language) => {
  const { congress: t } = messages(language).about;
  const meetings = newestMeetings(all);
  return {
    headline: t.headline(count(meetings.length), day(meetings.at(-1)?.heldOn ?? all.asOf)),
    standfirst: t.standfirst,
    meetings: meetings.map((one) => meetingEntry(one, all, language)),
  };
};

const departments: Part = (all, language) => {
  const { departments: t } = messages(language).about;
  const own = all.registers.units.filter((one) => one.kind === 'office');
  const people = headcount(own);
  return {
    headline:
      people === undefined
        ? t.headlineAlone(count(own.length))
        : t.headline(count(own.length), count(people)),
    sections: [departmentSection(own, all, language)],
  };
};

const units: Part = (all, language) => {
  const { units: t } = messages(language).about;
  const own = all.registers.units.filter((one) => one.kind !== 'office');
  const areas = new Set(own.map((one) => one.area)).size;
  const kinds = Object.entries(unitKinds).flatMap(([kind, [name]]) => {
    const number = own.filter((one) => one.kind === kind).length;
    return number > 0 ? [t.kindCount(name, count(number))] : [];
  });
  return {
    headline: t.headline(count(own.length), count(areas)),
    standfirst: t.kindCounts(kinds.join(t.joiner)) + t.standfirst,
    sections: [areaSection(own, all, language)],
    members: yearsTable(memberMetrics, all, language),
  };
};

const honours: Part = (all, language) => {
  const { heads, honours: t } = messages(language).about;
  const own = [...all.registers.honours].sort((a, b) => b.grantedOn.localeCompare(a.grantedOn));
  const documented = own.some((one) => one.documentId !== undefined);
  return {
    headline: t.headline(count(own.length)),
    sections: [
      {
        id: 'honours',
        title: t.caption,
        caption: t.caption,
        columns: [
          { head: heads.honour, kind: 'text' },
          { head: heads.recipient, kind: 'text' },
          { head: heads.grantedBy, kind: 'text' },
          { head: heads.grantedOn, kind: 'short' },
          ...(documented ? [{ head: heads.document, kind: 'text' } as const] : []),
        ],
        rows: own.map((one) => {
          const document = all.documents.find(({ id }) => id === one.documentId);
          return {
            id: one.id,
            cells: [
              one.title,
              one.recipient,
              one.grantedBy,
              one.grantedOn,
              document && { label: document.title, href: href(paperAddress(document)) },
            ],
          };
        }),
      },
    ],
  };
};

const contacts: Part = (all, language) => {
  const { contacts: t } = messages(language).about;
  const own = all.registers.contacts;
  const oldest = own.map((one) => one.lastTestedOn).sort()[0] ?? all.asOf;
  return {
    headline: t.headline(count(own.length), day(oldest)),
    standfirst: t.standfirst,
    sections: [{ id: 'contacts', title: t.caption, ...contactTable(all, language) }],
  };
};

const parts: Readonly<Partial<Record<PlaceKey, Part>>> = {
  leaders,
  council,
  supervisors,
  congress,
  departments,
  units,
  honours,
  contacts,
};

/** The pages about the chapter that have something to show. */
export async function aboutPaths() {
  const shown = aboutPartsOf(await getDisclosures());
  return inLanguages(shown.map((part) => ({ params: { part }, props: { part } })));
}

/** Everything on a page about the chapter. Throws for a part that there is not. */
export async function getAboutPart(part: PlaceKey, language?: string) {
  const all = await getDisclosures();
  const build = parts[part];
  if (!build) throw new Error(`nothing about ${part}`);
  const { name } = messages(language).sections.places[part];
  const content = build(all, language);
  return {
    head: await sectionHead(
      {
        address: aboutAddress(part),
        current: 'about',
        place: part,
        under: [stepTo('about', aboutAddressOf, language)],
        description: content.headline,
      },
      language,
    ),
    ...content,
    meetingsLink: {
      label: messages(language).about.council.allMeetings,
      href: href(aboutAddress('congress')),
    },
    others: (await getAboutPlaces(language)).filter((one) => one.label !== name),
  };
}
