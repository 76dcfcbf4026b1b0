import { rowProblem } from '../../ingest/source.ts';
import type { Batch } from '../../schemas/batch.ts';
import { lastDay, yearOf } from '../../values/calendar-date.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** What is wrong with the days of a list: column, state and action. */
function faultOf({ fromOn, toOn, publishedOn }: Batch): [string, string, string] | undefined {
  if (fromOn > toOn)
    return ['to_on', `起始日期 ${fromOn} 晚于截止日期 ${toOn}`, '核对这两个日期，改正写错的一个'];
  if (yearOf(fromOn) !== yearOf(toOn)) {
    const end = lastDay(`${yearOf(fromOn)}-12`);
    return ['to_on', `从 ${fromOn} 到 ${toOn} 跨了年度`, `把名单在 ${end} 分成两个，各登记一行`];
  }
  if (publishedOn < toOn)
    return ['published_on', `公布日期 ${publishedOn} 早于截止日期 ${toOn}`, '核对公布日期'];
  return undefined;
}

/** A list covers days of one year (years are closed apart) and is published after its last day. */
export const batchPeriodRule: ChapterRule = {
  codes: ['batch-period'],
  check: ({ registers }) =>
    registers.batches.flatMap(({ value, source }) => {
      const fault = faultOf(value);
      if (!fault) return [];
      const [column, state, action] = fault;
      return [rowProblem(source, column, 'batch-period', { batch: value.id, state, action })];
    }),
};
