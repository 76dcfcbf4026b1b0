import { fieldProblem } from '../../ingest/yaml-source.ts';
import { figureValue } from '../../prose/figure-value.ts';
import { labelFault } from '../../prose/label.ts';
import { isNews } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** An amount in words: `63.70万元`. */
const MONEY = /\d[\d,]*(?:\.\d+)?\s?[万亿]?元/g;

/** Money in a headline or a summary, where no mark can stand, is a figure that the text below cites and the check proves. */
export const titleFigureRule: ChapterRule = {
  codes: ['title-figure'],
  needs: ['figures', 'ledgers', 'batches', 'balances', 'funds'],
  check: ({ articles, registers, ledger }) => {
    const figures = new Map(registers.figures.map(({ value }) => [value.id, value]));
    return articles.filter(isNews).flatMap(({ front, source, runs }) => {
      const cited = runs.flatMap((run) => {
        const figure = run.kind === 'figure' ? figures.get(run.mark.id) : undefined;
        return (figure && figureValue(figure, ledger)) ?? [];
      });
      return (['title', 'summary'] as const).flatMap((field) =>
        [...(front[field] ?? '').matchAll(MONEY)]
          .filter(([found]) => !cited.some((value) => labelFault(found, value) === undefined))
          .map(([found]) =>
            fieldProblem(source, [field], 'title-figure', {
              found,
              ...(field === 'title' ? { title: 'yes' } : { summary: 'yes' }),
            }),
          ),
      );
    });
  },
};
