import { rowProblem } from '../../ingest/source.ts';
import { yearOf } from '../../values/calendar-date.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** A list covers days of one year (years are closed apart) and is published after its last day. */
export const batchPeriodRule: ChapterRule = {
  codes: ['batch-period'],
  check: ({ registers }) =>
    registers.batches
      .filter(
        ({ value: { fromOn, toOn, publishedOn } }) =>
          fromOn > toOn || publishedOn < toOn || yearOf(fromOn) !== yearOf(toOn),
      )
      .map(({ value, source }) =>
        rowProblem(source, value.publishedOn < value.toOn ? 'published_on' : 'to_on', 'batch-period', {
          from: value.fromOn,
          to: value.toOn,
          published: value.publishedOn,
        }),
      ),
};
