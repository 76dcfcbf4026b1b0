import { type RowSource, rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** No register speaks of a day after the as-of day. */
export const registerDateRule: ChapterRule = {
  codes: ['date-after-as-of'],
  check({ registers, asOf }) {
    const dates: [source: RowSource, column: string, on: string | undefined][] = [
      ...registers.funds.map(({ value, source }): [RowSource, string, string] => [
        source,
        'opened_on',
        value.openedOn,
      ]),
      ...registers.batches.map(({ value, source }): [RowSource, string, string] => [
        source,
        'published_on',
        value.publishedOn,
      ]),
      ...registers.balances.map(({ value, source }): [RowSource, string, string] => [
        source,
        'stated_on',
        value.statedOn,
      ]),
      ...registers.documents.map(({ value, source }): [RowSource, string, string] => [
        source,
        'published_on',
        value.publishedOn,
      ]),
      ...registers.figures.map(({ value, source }): [RowSource, string, string | undefined] => [
        source,
        'as_of_on',
        value.asOfOn,
      ]),
    ];
    return dates
      .filter(([, , on]) => on !== undefined && on > asOf)
      .map(([source, column, on]) =>
        rowProblem(source, column, 'date-after-as-of', { found: on ?? '', asOf }),
      );
  },
};
