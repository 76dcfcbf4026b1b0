import { type RowSource, rowProblem } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import { bodies } from '../../schemas/person.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

interface Term {
  readonly body: string;
  readonly to: string;
  readonly source: RowSource;
}

/** Terms of the bodies, and of the congress whose meetings say for how long they elected. */
const termsOf = ({ registers }: ChapterView): Term[] => [
  ...registers.people.map(({ value, source }) => ({
    body: bodies[value.body][0],
    to: value.termToOn,
    source,
  })),
  ...registers.meetings.flatMap(({ value: { kind, termToOn }, source }) =>
    kind === 'congress' && termToOn !== undefined ? [{ body: '会员代表大会', to: termToOn, source }] : [],
  ),
];

/** A body whose last term is over was not elected anew. Who left it earlier is no matter. */
export const termOverRule: ChapterRule = {
  codes: ['term-over'],
  needs: ['site'],
  check(view) {
    const last = new Map<string, Term>();
    for (const term of termsOf(view))
      if (term.to > (last.get(term.body)?.to ?? '')) last.set(term.body, term);
    return [...last.values()]
      .filter(({ to }) => to < view.asOf)
      .map(
        ({ body, to, source }): Problem =>
          rowProblem(source, 'term_to_on', 'term-over', { body, found: to, asOf: view.asOf }),
      );
  },
};
