import type { Problem, Values } from '../../problems/problem.ts';
import type { FigureMark } from '../../prose/figure-mark.ts';
import type { Figure } from '../../schemas/figure.ts';
import { scope } from '../../schemas/vocabulary.ts';
import { parsePeriod } from '../../values/period.ts';
import type { Article } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { Places } from './place.ts';

interface Cited {
  readonly line: number;
  readonly mark: FigureMark;
  readonly figure: Figure;
}

/** A paragraph, a list or a table: lines without an empty one between them. */
interface Block {
  readonly text: string;
  readonly cited: readonly Cited[];
}

function blocksOf({ lines, before, runs }: Article, figures: ReadonlyMap<string, Figure>): Block[] {
  const cited = runs.flatMap((run): Cited[] => {
    const figure = run.kind === 'figure' ? figures.get(run.mark.id) : undefined;
    return run.kind === 'figure' && figure ? [{ line: run.line, mark: run.mark, figure }] : [];
  });
  const blocks: { text: string; cited: Cited[] }[] = [];
  let open: (typeof blocks)[number] | undefined;
  for (const [at, line] of lines.entries()) {
    if (at < before || line.trim() === '') {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { text: '', cited: [] };
      blocks.push(open);
    }
    open.text += `${line}\n`;
    open.cited.push(...cited.filter((one) => one.line === at + 1));
  }
  return blocks;
}

/** Words that say when: `2025年`, `七月`, `去年`. */
const WHEN =
  /\d{4}\s?年|\d{1,2}\s?月|\d{1,2}\s?日|[一二三四五六七八九十]{1,3}月|[前去上今本]一?年|[上下]半年|季度|同期/g;

const timeOf = ({ period, asOfOn }: Figure): string => {
  const days = parsePeriod(period);
  return days?.kind === 'days' ? `${days.from}/${days.to}` : `${period} ${asOfOn ?? ''}`;
};

const groups = (cited: readonly Cited[], keyOf: (figure: Figure) => string): Cited[][] => [
  ...Map.groupBy(cited, ({ figure }) => keyOf(figure)).values(),
];

/** 口径 of figures in one unit that differ, of which the words around them do not say each. */
function unlikeScopes(cited: readonly Cited[], words: string): [Cited, Values] | undefined {
  for (const alike of groups(cited, ({ unit }) => unit)) {
    const scopes = [...new Set(alike.map(({ figure }) => scope[figure.scope][0]))];
    const unsaid = scopes.filter((one) => !words.includes(one));
    const [first, other] = [
      alike.find(({ figure }) => unsaid.includes(scope[figure.scope][0])),
      alike.find(({ figure }) => !unsaid.includes(scope[figure.scope][0])),
    ];
    const beside = other ?? alike.find(({ figure }) => figure.scope !== first?.figure.scope);
    if (scopes.length < 2 || !first || !beside) continue;
    const values = {
      figure: first.figure.id,
      other: beside.figure.id,
      scope: scope[first.figure.scope][0],
      otherScope: scope[beside.figure.scope][0],
      unsaid: unsaid.join('”和“'),
    };
    return [first, values];
  }
  return undefined;
}

/** Figures of one metric at several times, of which the words around them name fewer. */
function unlikeTimes(cited: readonly Cited[], words: string): [Cited, Values] | undefined {
  const said = new Set(words.match(WHEN)).size;
  for (const alike of groups(cited, ({ metric, unit }) => `${metric} ${unit}`)) {
    const times = new Map(alike.map((one) => [timeOf(one.figure), one]));
    const [first, second] = [...times.values()];
    if (!first || !second || said >= times.size) continue;
    const when = ({ period, periodTitle, asOfOn }: Figure): string => asOfOn ?? periodTitle ?? period;
    const values = {
      figure: second.figure.id,
      other: first.figure.id,
      when: when(second.figure),
      otherWhen: when(first.figure),
    };
    return [second, values];
  }
  return undefined;
}

/** Figures of unlike stamps stand in one paragraph or table only where it is said which is which (F6). */
export const figuresBesideRule: ChapterRule = {
  codes: ['figures-beside'],
  needs: ['figures'],
  check({ articles, registers }) {
    const figures = new Map(registers.figures.map(({ value }) => [value.id, value]));
    return articles.flatMap((article) => {
      const blocks = blocksOf(article, figures);
      return blocks.flatMap(({ text, cited }, at): Problem[] => {
        // A table is explained by the paragraph below it.
        const words = text + (text.startsWith('|') ? (blocks[at + 1]?.text ?? '') : '');
        const found = unlikeScopes(cited, words) ?? unlikeTimes(cited, words);
        if (!found) return [];
        const [{ line, mark }, values] = found;
        return [new Places(article).problem(line, mark.source, 'figures-beside', values)];
      });
    });
  },
};
