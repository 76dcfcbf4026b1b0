import { lineProblem } from '../../ingest/source.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import type { Article } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** A problem for each place in the running text that a pattern finds. */
function places(
  { runs, file, lines }: Article,
  code: ProblemCode,
  pattern: RegExp,
  values: (found: string) => Values,
): Problem[] {
  return runs.flatMap((run) =>
    run.kind === 'text'
      ? [...run.text.matchAll(pattern)].map(([found]) => {
          const at = (lines[run.line - 1] ?? '').indexOf(found);
          const mark = at < 0 ? undefined : { column: at + 1, length: found.length };
          return lineProblem(file, lines, run.line, code, values(found), mark);
        })
      : [],
  );
}

const textRule = (code: ProblemCode, pattern: RegExp, values: (found: string) => Values): ChapterRule => ({
  codes: [code],
  check: ({ articles }) => articles.flatMap((article) => places(article, code, pattern, values)),
});

/** Markdown only: raw HTML would be printed as it stands. */
export const rawHtmlRule = textRule('raw-html', /<\/?[A-Za-z][^<>]*>|<!--/g, (found) => ({ found }));

/** `:fig` that the parser could not read stays text. */
export const figureSyntaxRule = textRule('figure-syntax', /:fig(?![a-z]).{0,40}/g, (found) => ({ found }));

/** A reading in brackets after a Chinese character, as web pages that were turned into traditional characters leave it. */
export const pinyinRule = textRule(
  'text-pinyin',
  /\p{Script=Han}[（(][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[）)]/gu,
  (found) => ({ found }),
);

const FULL = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
]);

/** Half-width punctuation between Chinese characters. */
export const halfWidthRule = textRule(
  'text-half-width',
  /\p{Script=Han}[,;:!?](?=\p{Script=Han})/gu,
  (found) => ({
    found,
    suggestion: found.replace(/[,;:!?]/, (mark) => FULL.get(mark) ?? mark),
  }),
);
