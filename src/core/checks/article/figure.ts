import { lineProblem } from '../../ingest/source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { figureValue } from '../../prose/figure-value.ts';
import { correctedLabel, labelFault, parseLabel } from '../../prose/label.ts';
import type { Figure } from '../../schemas/figure.ts';
import { dayOf } from '../../values/moment.ts';
import { type Article, isNews } from '../article.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

interface Cited {
  readonly article: Article;
  readonly line: number;
  readonly id: string;
  readonly label: string | undefined;
  readonly figure: Figure | undefined;
}

function citations({ articles, registers }: ChapterView): Cited[] {
  const figures = new Map(registers.figures.map(({ value }) => [value.id, value]));
  return articles.flatMap((article) =>
    article.runs.flatMap((run) =>
      run.kind === 'figure'
        ? [
            {
              article,
              line: run.line,
              id: run.mark.id,
              label: run.mark.label,
              figure: figures.get(run.mark.id),
            },
          ]
        : [],
    ),
  );
}

const citationRule = (
  code: 'figure-unknown' | 'figure-label' | 'figure-newer',
  fault: (cited: Cited, view: ChapterView) => Values | undefined,
): ChapterRule => ({
  codes: [code],
  needs: ['figures', 'ledgers', 'balances', 'funds'],
  check: (view) =>
    citations(view).flatMap((cited): Problem[] => {
      const values = fault(cited, view);
      if (!values) return [];
      const { file, lines } = cited.article;
      const written =
        cited.label === undefined ? `:fig{id=${cited.id}}` : `:fig[${cited.label}]{id=${cited.id}}`;
      const at = (lines[cited.line - 1] ?? '').indexOf(written);
      const mark = at < 0 ? undefined : { column: at + 1, length: written.length };
      return [lineProblem(file, lines, cited.line, code, values, mark)];
    }),
});

/** Every figure in prose stands in the table of figures. */
export const figureUnknownRule = citationRule('figure-unknown', ({ id, figure }, { registers }) => {
  if (figure) return undefined;
  const suggestion = nearest(
    id,
    registers.figures.map(({ value }) => value.id),
  );
  return { found: id, ...(suggestion === undefined ? {} : { suggestion }) };
});

/** A label says what its figure says, at the label's own precision, with its unit and qualifier. */
export const figureLabelRule = citationRule('figure-label', ({ id, label, figure, article }, { ledger }) => {
  const value = figure && figureValue(figure, ledger);
  if (!value) return undefined;
  if (label === undefined) {
    // A dated text must keep saying what it said; only standing pages may print the value of the day.
    if (!isNews(article)) return undefined;
    const suggestion = correctedLabel(value, undefined);
    return { found: '没有文字的引用', figure: id, why: '新闻里要写出文字', suggestion };
  }
  const why = labelFault(label, value);
  if (why === undefined) return undefined;
  return { found: label, figure: id, why, suggestion: correctedLabel(value, parseLabel(label)) };
});

/** An article cites no figure of a later day than its own last change. */
export const figureNewerRule = citationRule('figure-newer', ({ id, figure, article }) => {
  if (!isNews(article) || figure?.asOfOn === undefined) return undefined;
  const published = article.front.updatedAt ?? article.front.publishedAt;
  if (figure.asOfOn <= dayOf(published)) return undefined;
  return { figure: id, asOf: figure.asOfOn, published };
});

/** Money in prose without a source: the reader cannot look it up. */
export const bareMoneyRule: ChapterRule = {
  codes: ['bare-money'],
  check: ({ articles, registers, ledger }) => {
    const money = registers.figures
      .filter(({ value }) => value.unit === 'cny')
      .map(({ value }) => ({ id: value.id, value: figureValue(value, ledger) }));
    return articles.flatMap(({ runs, file, lines }) =>
      runs.flatMap((run) =>
        run.kind === 'text'
          ? [...run.text.matchAll(/\d[\d,]*(?:\.\d+)?\s?[万亿]?元/g)].map(([found]) => {
              const fit = money.find(({ value }) => value && labelFault(found, value) === undefined);
              const more = fit ? { suggestion: `:fig[${found}]{id=${fit.id}}` } : { unknown: 'yes' };
              const at = (lines[run.line - 1] ?? '').indexOf(found);
              const mark = at < 0 ? undefined : { column: at + 1, length: found.length };
              return lineProblem(file, lines, run.line, 'bare-money', { found, ...more }, mark);
            })
          : [],
      ),
    );
  },
};
