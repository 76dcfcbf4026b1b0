import type { MeetingEntry } from '../../components/props/records.ts';
import { auditAddress, paperAddress } from '../../core/addresses/address.ts';
import { type MeetingRecord, meetingKinds } from '../../core/schemas/meeting.ts';
import { auditTitle } from '../audits-page.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, day } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

/** Meetings, the latest first. */
export const newestMeetings = ({ registers }: Disclosures): MeetingRecord[] =>
  [...registers.meetings].sort((a, b) => b.heldOn.localeCompare(a.heldOn));

/** A meeting in words. Resolutions stand in the register one after the other, with a semicolon between. */
export function meetingEntry(
  meeting: MeetingRecord,
  disclosures: Disclosures,
  language?: string,
): MeetingEntry {
  const t = messages(language).about.congress;
  const { registers, documents } = disclosures;
  const { termFromOn, termToOn, auditIds = [], documentIds = [] } = meeting;
  const audits = registers.audits.filter((one) => auditIds.includes(one.id));
  const papers = documents.filter((one) => documentIds.includes(one.id));
  return {
    id: meeting.id,
    kind: meetingKinds[meeting.kind][0],
    on: meeting.heldOn,
    title: meeting.title,
    attendance: t.attended(count(meeting.attended), count(meeting.entitled)),
    resolutions: meeting.resolutionsText.split('；'),
    term: termFromOn && termToOn && t.term(day(termFromOn), day(termToOn)),
    links: [
      ...audits.map((one) => ({
        label: auditTitle(one, disclosures, language),
        href: href(auditAddress(one.id)),
      })),
      ...papers.map((one) => ({ label: one.title, href: href(paperAddress(one)) })),
    ],
  };
}
