import { rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { registerCells } from '../register-cells.ts';

/** Two days of a record stand in their order: what begins ends later, what is signed is published later. */
export const periodOrderRule: ChapterRule = {
  codes: ['period-order'],
  check: ({ registers, asOf }) =>
    [...registerCells(registers, (meta) => meta.notBefore !== undefined)].flatMap(
      ({ source, column, texts: [found = ''], other }) => {
        const { name, meta } = column;
        const before = meta.notBefore ?? '';
        const first = other(before);
        // A day to come is a problem of its own.
        const ahead = source.columns.get(before)?.meta.past === true && (first ?? '') > asOf;
        if (first === undefined || found >= first || ahead) return [];
        const values = { found, before, first, other: source.columns.get(before)?.meta.title ?? '' };
        return [rowProblem(source, name, 'period-order', values)];
      },
    ),
};
