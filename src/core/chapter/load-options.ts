import type { ChapterRule } from '../checks/chapter-rule.ts';
import { chapterRules } from '../checks/chapter-rules.ts';
import type { RowRule } from '../checks/row-rule.ts';
import { rowRules } from '../checks/row-rules.ts';
import type { Report } from '../problems/problem.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Chapter } from './chapter.ts';

export interface Rules {
  readonly row: readonly RowRule[];
  readonly chapter: readonly ChapterRule[];
}

/** Every rule there is. */
export const allRules: Rules = { row: rowRules, chapter: chapterRules };

// Without settings no day can be said to lie in the future.
export const NO_DAY: CalendarDate = '9999-12-31';

export interface LoadOptions {
  /** The day up to which records count; before the demonstration's own day and today. */
  readonly asOf?: CalendarDate | undefined;
  /** Today in Asia/Shanghai. */
  readonly today: CalendarDate;
  /** Told what is being read: how many of how many. */
  readonly progress?: (what: string, done: number, of: number) => void;
  /** Whether this run publishes: what is not sealed by then is an error. */
  readonly publishing?: boolean;
  /** Whether every published copy is read, and not only those of lists that have changed. */
  readonly thorough?: boolean;
  /** The rules to hold the records against; all unless told. */
  readonly rules?: Rules;
}

export interface Loaded {
  /** The day up to which records count. */
  readonly asOf: CalendarDate;
  /** undefined when the report holds an error: nothing of a wrong chapter gets out. */
  readonly chapter: Chapter | undefined;
  readonly report: Report;
}
