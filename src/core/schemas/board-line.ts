import { z } from 'zod';
import { code, date, id, text } from './column.ts';

/** States of an indicator, and that it left its set. */
export const standingStates = {
  published: ['已公开', 'published'],
  'due-soon': ['即将到期', 'due soon'],
  overdue: ['逾期', 'overdue'],
  missing: ['缺失', 'missing'],
  'not-applicable': ['不适用', 'not applicable'],
  removed: ['不再列入', 'no longer in the set'],
} as const;

/**
 * `published/board.csv`: how the indicators stood when a snapshot was taken. Append-only: a snapshot adds the indicators
 * that stand otherwise than after the snapshot before, so that the last line of each is how it stood last.
 */
export const boardLineSchema = z.strictObject({
  snapshot: text({ zh: '快照', en: 'snapshot', life: 'once', examples: ['2026-10-31-01'] }),
  asOf: date({ zh: '状态算到', en: 'as of', life: 'once' }),
  set: id({ zh: '指标集', en: 'set', life: 'once' }),
  id: text({ zh: '指标', en: 'indicator', life: 'once', examples: ['B12'] }),
  state: code(standingStates, { zh: '状态', en: 'state', life: 'once' }),
  dueOn: date({ zh: '应于', en: 'due on', life: 'once' }).optional(),
  publishedOn: date({
    zh: '最近的公布日期',
    en: 'published on',
    description: '各处证据里最近的一个公布日期',
    life: 'once',
  }).optional(),
});

export type BoardLine = z.output<typeof boardLineSchema>;
