import { lineProblem, rowProblem } from '../../ingest/source.ts';
import { findLongNumbers, type LongNumber, starLong } from '../../privacy/long-number.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { ownNumbers } from '../own-numbers.ts';
import { registerCells } from '../register-cells.ts';

type Stray = (text: string) => LongNumber[];

const inRegisters = ({ registers }: ChapterView, stray: Stray): Problem[] =>
  [...registerCells(registers, (meta) => meta.form === 'text' && !meta.numbering)].flatMap(
    ({ source, column, texts: [text = ''] }) => {
      const cells = source.cells.map((cell) => starLong(cell, stray(cell)));
      return stray(text).map(({ shown }) =>
        rowProblem({ ...source, cells }, column.name, 'account-stray', { found: shown, what: '这一格' }),
      );
    },
  );

const inArticles = ({ articles }: ChapterView, stray: Stray): Problem[] =>
  articles.flatMap(({ file, lines }) => {
    const starred = lines.map((line) => starLong(line, stray(line)));
    return lines.flatMap((text, i) =>
      stray(text).map(({ shown, index, length }) => {
        const mark = { column: index + 1, length };
        return lineProblem(file, starred, i + 1, 'account-stray', { found: shown, what: '这一行' }, mark);
      }),
    );
  });

/** No register and no text holds an account that the list of accounts does not: a swapped account is how gifts are stolen (慈善法 24). */
export const accountStrayRule: ChapterRule = {
  codes: ['account-stray'],
  needs: ['organization'],
  check(view) {
    const own = view.organization && ownNumbers(view.organization.value, view.registers);
    const stray: Stray = (text) => findLongNumbers(text).filter(({ digits }) => own?.has(digits) === false);
    return [...inRegisters(view, stray), ...inArticles(view, stray)];
  },
};
