import { rowProblem } from '../../ingest/source.ts';
import { daysFrom } from '../../values/calendar-date.ts';
import { addDays } from '../../values/calendar-steps.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Who deals with a related party says how it is related. */
export const eventRelationRule: ChapterRule = {
  codes: ['event-relation'],
  check: ({ registers }) =>
    registers['major-events'].flatMap(({ value: { id, kind, relationText }, source }) =>
      kind !== 'related-party' || relationText !== undefined
        ? []
        : [rowProblem(source, 'relation_text', 'event-relation', { event: id })],
    ),
};

/** Days within which a major event is published (民政部令第81号 13–14). */
const PUBLISH_DAYS = 30;

/** A major event is published within 30 days. */
export const eventLateRule: ChapterRule = {
  codes: ['event-late'],
  check: ({ registers }) =>
    registers['major-events'].flatMap(({ value: { id, eventOn, publishedOn }, source }) => {
      const due = addDays(eventOn, PUBLISH_DAYS);
      if (publishedOn <= due) return [];
      const values = { event: id, found: publishedOn, on: eventOn, due, days: daysFrom(due, publishedOn) };
      return [rowProblem(source, 'published_on', 'event-late', values)];
    }),
};

/** It was decided before it was done. */
export const eventMeetingRule: ChapterRule = {
  codes: ['event-meeting'],
  needs: ['meetings'],
  check({ registers }) {
    const held = new Map(registers.meetings.map(({ value }) => [value.id, value.heldOn]));
    return registers['major-events'].flatMap(({ value: { id, eventOn, meetingId }, source }) => {
      const on = held.get(meetingId);
      if (on === undefined || on <= eventOn) return [];
      return [
        rowProblem(source, 'meeting_id', 'event-meeting', {
          event: id,
          meeting: meetingId,
          held: on,
          on: eventOn,
        }),
      ];
    });
  },
};
