import {
  disclosures as accounts,
  majorEvents as address,
  documentAddress,
  meetingAddress,
} from '../core/addresses/address.ts';
import { majorEventKinds } from '../core/schemas/event.ts';
import { daysFrom } from '../core/values/calendar-date.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, days, yuan } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { registerSource } from './views/register-source.ts';

/** The indicator of major events in nil statements. */
const INDICATOR = 'B12';

const nilsOf = ({ registers }: Disclosures) =>
  registers['nil-statements']
    .filter((one) => one.indicatorId === INDICATOR)
    .sort((a, b) => (a.toOn < b.toOn ? 1 : -1));

/** Whether there is an event, or a statement that there was none. */
export const hasMajorEvents = (all: Disclosures): boolean =>
  all.registers['major-events'].length > 0 || nilsOf(all).length > 0;

export const majorEventsPaths = async () => (hasMajorEvents(await getDisclosures()) ? languagePaths() : []);

/** Everything on the page of major events, the latest first, and the years without any. */
export async function getMajorEvents(language?: string) {
  const disclosures = await getDisclosures();
  const { registers, documents } = disclosures;
  const { facts: names, ...t } = messages(language).registers.events;
  const newest = [...registers['major-events']].sort((a, b) => (a.eventOn < b.eventOn ? 1 : -1));
  const [latest] = newest;
  const headline = latest ? t.headline(count(newest.length), latest.title) : t.headlineNone;
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'major-events',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: latest?.publishedOn },
        description: headline,
      },
      language,
    ),
    headline,
    events: newest.map((one) => {
      const meeting = registers.meetings.find(({ id }) => id === one.meetingId);
      const document = documents.find(({ id }) => id === one.documentId);
      return {
        id: one.id,
        title: one.title,
        facts: [
          [names.kind, majorEventKinds[one.kind][0]],
          [names.amount, t.amount(yuan(one.amount))],
          [names.party, one.partyDisplay],
          [names.relation, one.relationText],
          [names.event, day(one.eventOn)],
          [names.published, t.published(day(one.publishedOn), count(daysFrom(one.eventOn, one.publishedOn)))],
          [names.meeting, meeting && { label: meeting.title, href: href(meetingAddress(meeting.id)) }],
          [names.document, document && { label: document.title, href: href(documentAddress(document.id)) }],
          [names.id, one.id],
        ] as const,
      };
    }),
    nils: nilsOf(disclosures).map((one) => ({
      id: one.id,
      text: one.statementText,
      facts: t.nil(days(one.fromOn, one.toOn), one.signedBy, day(one.publishedOn)),
    })),
    source: registerSource('major-events', disclosures, language),
  };
}
