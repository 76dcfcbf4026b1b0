import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import { tableTitles } from '../../schemas/tables.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** A published list, and its register line. */
interface Unsealed {
  readonly what: string;
  readonly on: CalendarDate;
  readonly at: Sourced<unknown>['source'];
}

/** Published lists without a seal, and records with a day of publication that their register's copy does not hold. */
function unsealed({ registers, published, asOf }: ChapterView): Unsealed[] {
  const lists = registers.batches
    .filter(({ value }) => !published?.latest.has(`batch ${value.table}/${value.id}`))
    .map(({ value, source }) => ({
      what: `${tableTitles[value.table].zh}名单 ${value.id} `,
      on: value.publishedOn,
      at: source,
    }));
  const records = (published?.states ?? []).flatMap(({ id, published: was, source, current }) => {
    const on = current?.get('published_on');
    const own = !id.startsWith('batches/') && id.includes('/');
    return was === undefined && on !== undefined && source && own ? [{ what: `${id} `, on, at: source }] : [];
  });
  return [...lists, ...records].filter(({ on }) => on < asOf);
}

const problems = (view: ChapterView, code: 'seal-missing' | 'seal-due'): Problem[] =>
  unsealed(view).map(({ what, on, at }) => {
    // Nothing settles it but the seal: the problem names no subject.
    const { subject: _, ...problem } = rowProblem(at, 'published_on', code, { what, on });
    return problem;
  });

/** Whatever was published before the day of the data is sealed. A chapter that has sealed nothing yet is told when it publishes. */
export const sealMissingRule: ChapterRule = {
  codes: ['seal-missing'],
  needs: ['batches', 'chain'],
  check: (view) => (view.published && !view.publishing ? problems(view, 'seal-missing') : []),
};

/** The same in the run that publishes. */
export const sealDueRule: ChapterRule = {
  codes: ['seal-due'],
  needs: ['batches', 'chain'],
  check: (view) => (view.publishing ? problems(view, 'seal-due') : []),
};
