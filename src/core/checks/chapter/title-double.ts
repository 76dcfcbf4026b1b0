import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { tableTitles } from '../../schemas/tables.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Registers whose records readers tell apart by their titles alone. */
const named = ['items', 'funds', 'projects', 'campaigns'] as const;

/** Two records that readers could not tell apart: a KN95 that is called N95 (F1). */
export const titleDoubleRule: ChapterRule = {
  codes: ['title-double'],
  check: ({ registers }) =>
    named.flatMap((register) => {
      const first = new Map<string, Sourced<{ readonly id: string; readonly title: string }>>();
      return registers[register].flatMap((record) => {
        const { id, title } = record.value;
        const other = first.get(title);
        if (!other) first.set(title, record);
        if (!other) return [];
        const values = {
          register: tableTitles[register].zh,
          title,
          id,
          other: other.value.id,
          line: other.source.row,
        };
        return [rowProblem(record.source, 'title', 'title-double', values)];
      });
    }),
};
