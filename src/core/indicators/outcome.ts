import type { CalendarDate } from '../values/calendar-date.ts';
import type { Ref } from './ref.ts';

/** Why something is not there; the words stand in the catalogue of messages. */
export type Why =
  | 'absent' // nothing of the kind is there
  | 'fewer' // fewer than asked for
  | 'empty' // a field is not filled
  | 'unnamed' // no title names it
  | 'unsaid' // the text does not say it
  | 'uncovered' // no record answers to it
  | 'different' // it stands in one list and not in the other
  | 'unproved' // nothing is there that an identity could be proved on
  | 'nil' // no record, and no statement that there was none
  | 'late'; // its day has passed

/** One thing that is lacking: what, in the words of the records, and why. */
export interface Unmet {
  readonly what: string;
  readonly why: Why;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A day by which something had to be published, and the day on which it was. */
export interface DueDay {
  /** What it is about, in the words of the records: a project, a period. */
  readonly about?: string;
  readonly dueOn: CalendarDate;
  /** undefined while it is open. */
  readonly doneOn?: CalendarDate;
  /** Counted in working days into a year whose days off are not announced yet: it may move. */
  readonly provisional?: true;
  readonly ref?: Ref;
}

/** Something that proves, and when it was published. */
export interface Evidence {
  readonly ref: Ref;
  /** What it is called, in the words of the records. */
  readonly title?: string;
  /** How many records stand there. */
  readonly count?: number;
  readonly on?: CalendarDate;
}

/** What a predicate found. */
export interface Outcome {
  readonly met: boolean;
  readonly unmet: readonly Unmet[];
  readonly evidence: readonly Evidence[];
  readonly dates: readonly DueDay[];
}

/** Met when nothing is lacking. */
export const outcome = (
  unmet: readonly Unmet[],
  evidence: readonly Evidence[],
  dates: readonly DueDay[] = [],
): Outcome => ({ met: unmet.length === 0, unmet, evidence, dates });
