import { type RowSource, rowProblem } from '../../ingest/source.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** A record of what a statement says that there was none of. */
interface Happened {
  readonly on: string;
  readonly id: string;
  readonly source: RowSource;
}

/** What a nil statement of an indicator denies. */
const denied: Readonly<Record<string, (registers: ChapterView['registers']) => readonly Happened[]>> = {
  B12: (registers) =>
    registers['major-events'].map(({ value, source }) => ({ on: value.eventOn, id: value.id, source })),
  D17: (registers) =>
    registers['partner-evaluations'].map(({ value, source }) => ({
      on: value.endedOn,
      id: value.id,
      source,
    })),
};

/** “There was none” is not said of a period in which a register holds one. */
export const nilContradictedRule: ChapterRule = {
  codes: ['nil-contradicted'],
  check: ({ registers }) =>
    registers['nil-statements'].flatMap(({ value: { id, indicatorId, fromOn, toOn }, source }) => {
      const found = denied[indicatorId]?.(registers).find(({ on }) => fromOn <= on && on <= toOn);
      if (!found) return [];
      const values = {
        statement: id,
        indicator: indicatorId,
        from: fromOn,
        to: toOn,
        file: found.source.file,
        row: found.source.row,
        record: found.id,
        on: found.on,
      };
      return [rowProblem(source, 'statement_text', 'nil-contradicted', values)];
    }),
};
