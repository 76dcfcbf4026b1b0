import { lineProblem, rowProblem } from '../../ingest/source.ts';
import { findPrivateNumbers } from '../../privacy/private-number.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Form } from '../../schemas/column.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** Forms of cells that hold words of people. */
const WORDS = new Set<Form | undefined>(['text', 'cell']);

const inRegisters = ({ registers }: ChapterView): Problem[] =>
  Object.values(registers)
    .flat()
    .flatMap(({ source }) =>
      source.header.flatMap((column, i) =>
        WORDS.has(source.columns.get(column)?.meta.form)
          ? findPrivateNumbers(source.cells[i] ?? '').map(({ kind, shown }) =>
              rowProblem(source, column, `privacy-${kind}`, { found: shown, what: '这一格' }),
            )
          : [],
      ),
    );

const inArticles = ({ articles }: ChapterView): Problem[] =>
  articles.flatMap(({ file, lines }) =>
    lines.flatMap((text, i) =>
      findPrivateNumbers(text).map(({ kind, shown, index, length }) => {
        const mark = { column: index + 1, length };
        return lineProblem(file, lines, i + 1, `privacy-${kind}`, { found: shown, what: '这一行' }, mark);
      }),
    ),
  );

/** No register and no article holds an identity, mobile or bank card number. The chapter's own stand in organization.yaml only. */
export const privateTextRule: ChapterRule = {
  codes: ['privacy-id-number', 'privacy-mobile', 'privacy-bank-card'],
  check: (view) => [...inRegisters(view), ...inArticles(view)],
};
