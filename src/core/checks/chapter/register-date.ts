import { rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { registerCells } from '../register-cells.ts';

/** No register says that something was done on a day after the as-of day. Plans may lie ahead. */
export const registerDateRule: ChapterRule = {
  codes: ['date-after-as-of'],
  check: ({ registers, asOf }) =>
    [...registerCells(registers, (meta) => meta.past === true)].flatMap(({ source, column, texts }) =>
      texts
        .filter((found) => found > asOf)
        .map((found) => rowProblem(source, column.name, 'date-after-as-of', { found, asOf })),
    ),
};
