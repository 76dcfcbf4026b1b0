import { lineProblem, rowProblem } from '../../ingest/source.ts';
import { findPrivate } from '../../privacy/private-text.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Form } from '../../schemas/column-meta.ts';
import { allowedTexts } from '../allowed-texts.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { privateCodes } from '../private-codes.ts';

/** Forms of cells that hold words of people. */
const WORDS = new Set<Form | undefined>(['text', 'cell']);

const inRegisters = ({ registers }: ChapterView, allowed: readonly string[]): Problem[] =>
  Object.entries(registers)
    .filter(([name]) => name !== 'allowed-texts')
    .flatMap(([, records]) => [...records])
    .flatMap(({ source }) =>
      source.header.flatMap((column, i) =>
        WORDS.has(source.columns.get(column)?.meta.form)
          ? findPrivate(source.cells[i] ?? '', allowed).map(({ kind, shown }) =>
              rowProblem(source, column, `privacy-${kind}`, { found: shown, what: '这一格' }),
            )
          : [],
      ),
    );

const inArticles = ({ articles }: ChapterView, allowed: readonly string[]): Problem[] =>
  articles.flatMap(({ file, lines }) =>
    lines.flatMap((text, i) =>
      findPrivate(text, allowed).map(({ kind, shown, index, length }) => {
        const mark = { column: index + 1, length };
        return lineProblem(file, lines, i + 1, `privacy-${kind}`, { found: shown, what: '这一行' }, mark);
      }),
    ),
  );

/** No register and no article holds something of a person. The chapter's own stands in organization.yaml and allowed-texts.csv only. */
export const privateTextRule: ChapterRule = {
  codes: privateCodes,
  check(view) {
    const allowed = allowedTexts(view.organization?.value, view.registers);
    return [...inRegisters(view, allowed), ...inArticles(view, allowed)];
  },
};
