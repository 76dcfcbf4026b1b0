import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import type { Article } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { Places } from './place.ts';

/** A problem for each place in the running text that a pattern finds. */
function placesOf(
  article: Article,
  code: ProblemCode,
  pattern: RegExp,
  values: (found: string) => Values,
): Problem[] {
  const places = new Places(article);
  return article.runs.flatMap((run) =>
    run.kind === 'text'
      ? [...run.text.matchAll(pattern)].map(([found]) => places.problem(run.line, found, code, values(found)))
      : [],
  );
}

const textRule = (code: ProblemCode, pattern: RegExp, values: (found: string) => Values): ChapterRule => ({
  codes: [code],
  check: ({ articles }) => articles.flatMap((article) => placesOf(article, code, pattern, values)),
});

/** Markdown only: raw HTML would be printed as it stands. One problem a line: what opens there is closed there. */
export const rawHtmlRule: ChapterRule = {
  codes: ['raw-html'],
  check: ({ articles }) =>
    // In MDX a tag is a component, or the rule of MDX refuses it.
    articles
      .filter(({ form }) => form === 'md')
      .flatMap((article) => {
        const all = placesOf(article, 'raw-html', /<\/?[A-Za-z][^<>]*>|<!--/g, (found) => ({ found }));
        return all.filter(({ at }, i) => at.line !== all[i - 1]?.at.line);
      }),
};

/** `:fig` that the parser could not read stays text. */
export const figureSyntaxRule: ChapterRule = {
  codes: ['figure-syntax'],
  check: ({ articles }) =>
    // In MDX its braces are code, which the rule of MDX refuses.
    articles
      .filter(({ form }) => form === 'md')
      .flatMap((article) => {
        const places = new Places(article);
        return article.runs.flatMap((run) => {
          if (run.kind === 'figure') places.pass(run.line, run.mark.source);
          if (run.kind === 'figure' || !/:fig(?![a-z])/.test(run.text)) return [];
          const rest = places.after(run.line);
          const [written = ':fig'] = /:fig(?![a-z])[^，。；、]{0,40}/.exec(rest) ?? [];
          return [places.problem(run.line, written, 'figure-syntax', { found: written })];
        });
      }),
};

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
