import { rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** No more people come to a meeting than are entitled to. */
export const countsRule: ChapterRule = {
  codes: ['counts'],
  proves: ['counts'],
  check: ({ registers }) =>
    registers.meetings.flatMap(({ value: { id, attended, entitled }, source }) =>
      attended <= entitled
        ? []
        : [
            rowProblem(source, 'attended', 'counts', { meeting: id, attended, entitled }, [], {
              identity: 'counts',
              subject: id,
              difference: String(entitled - attended),
            }),
          ],
    ),
};
