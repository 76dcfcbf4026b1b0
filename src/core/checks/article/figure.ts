import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { figureSource } from '../../prose/component-mark.ts';
import { figureValue } from '../../prose/figure-value.ts';
import { correctedLabel, labelFault, parseLabel } from '../../prose/label.ts';
import type { Figure } from '../../schemas/figure.ts';
import { dayOf } from '../../values/moment.ts';
import { type Article, isNews } from '../article.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { Places } from './place.ts';

interface Cited {
  readonly article: Article;
  readonly line: number;
  readonly id: string;
  readonly label: string | undefined;
  readonly source: string;
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
              ...run.mark,
              figure: figures.get(run.mark.id),
            },
          ]
        : [],
    ),
  );
}

/** What the value of a figure is drawn from. */
const BOOKS = ['figures', 'ledgers', 'batches', 'balances', 'funds'] as const;

const citationRule = (
  code: 'figure-unknown' | 'figure-label' | 'figure-newer',
  needs: NonNullable<ChapterRule['needs']>,
  fault: (cited: Cited, view: ChapterView) => Values | undefined,
): ChapterRule => ({
  codes: [code],
  needs,
  check(view) {
    const places = new Map(view.articles.map((article) => [article, new Places(article)]));
    return citations(view).flatMap((cited): Problem[] => {
      const place = places.get(cited.article);
      const values = fault(cited, view);
      if (values && place) return [place.problem(cited.line, cited.source, code, values)];
      place?.pass(cited.line, cited.source);
      return [];
    });
  },
});

/** Every figure in prose stands in the table of figures. */
export const figureUnknownRule = citationRule(
  'figure-unknown',
  ['figures'],
  ({ id, figure }, { registers }) => {
    if (figure) return undefined;
    const suggestion = nearest(
      id,
      registers.figures.map(({ value }) => value.id),
    );
    return { found: id, ...(suggestion === undefined ? {} : { suggestion }) };
  },
);

/** A label says what its figure says, at the label's own precision, with its unit and qualifier. */
export const figureLabelRule = citationRule(
  'figure-label',
  BOOKS,
  ({ id, label, figure, article }, { ledger }) => {
    const value = figure && figureValue(figure, ledger);
    if (!value) return undefined;
    const full = correctedLabel(value, undefined);
    // A dated text must keep saying what it said; only standing pages may print the value of the day.
    if (label === undefined)
      return isNews(article)
        ? { bare: 'yes', figure: id, written: figureSource(article.form, id, full) }
        : undefined;
    const why = labelFault(label, value);
    if (why === undefined) return undefined;
    const corrected = correctedLabel(value, parseLabel(label));
    return { label, figure: id, why, full, written: figureSource(article.form, id, corrected) };
  },
);

/** An article cites no figure of a later day than its own last change. */
export const figureNewerRule = citationRule(
  'figure-newer',
  ['figures'],
  ({ id, figure, article }, { asOf }) => {
    // A figure of a day to come is a problem of its own.
    if (!isNews(article) || figure?.asOfOn === undefined || figure.asOfOn > asOf) return undefined;
    const published = article.front.updatedAt ?? article.front.publishedAt;
    if (figure.asOfOn <= dayOf(published)) return undefined;
    return { figure: id, asOf: figure.asOfOn, published };
  },
);

/** Money in prose without a source: the reader cannot look it up. */
export const bareMoneyRule: ChapterRule = {
  codes: ['bare-money'],
  needs: BOOKS,
  check: ({ articles, registers, ledger }) => {
    const money = registers.figures
      .filter(({ value }) => value.unit === 'cny')
      .map(({ value }) => ({ id: value.id, value: figureValue(value, ledger) }));
    return articles.flatMap((article) => {
      const places = new Places(article);
      return article.runs.flatMap((run) => {
        if (run.kind === 'figure') places.pass(run.line, run.mark.source);
        if (run.kind === 'figure') return [];
        return [...run.text.matchAll(/\d[\d,]*(?:\.\d+)?\s?[万亿]?元/g)].map(([found]) => {
          const fit = money.find(({ value }) => value && labelFault(found, value) === undefined);
          const more = fit ? { suggestion: figureSource(article.form, fit.id, found) } : { unknown: 'yes' };
          return places.problem(run.line, found, 'bare-money', { found, ...more });
        });
      });
    });
  },
};
