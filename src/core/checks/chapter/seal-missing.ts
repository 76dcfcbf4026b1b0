import { type RowSource, rowProblem } from '../../ingest/source.ts';
import { fieldProblem } from '../../ingest/yaml-source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { tableTitles } from '../../schemas/tables.ts';
import { drawnFigures } from '../../seal/figures.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { dayOf } from '../../values/moment.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { placesOf, unsealedTexts } from './seal-text.ts';

/** What was published and not sealed, and when. */
interface Unsealed {
  readonly what: string;
  readonly on: CalendarDate;
  /** The problem at its place; `column` is that of the day. */
  readonly problem: (code: 'seal-missing' | 'seal-due', values: Values) => Problem;
}

const atRow =
  (source: RowSource, column: string): Unsealed['problem'] =>
  (code, values) => {
    // Nothing settles it but the seal: the problem names no subject.
    const { subject: _, ...problem } = rowProblem(source, column, code, values);
    return problem;
  };

/** Published lists without a seal, and records with a day of publication that their register's copy does not hold. */
function unsealedRecords({ registers, published }: ChapterView): Unsealed[] {
  const lists = registers.batches
    .filter(({ value }) => !published?.latest.has(`batch ${value.table}/${value.id}`))
    .map(({ value, source }) => ({
      what: `${tableTitles[value.table].zh}名单 ${value.id} `,
      on: value.publishedOn,
      problem: atRow(source, 'published_on'),
    }));
  const records = (published?.states ?? []).flatMap(({ id, published: was, source, current }) => {
    const on = current?.get('published_on');
    const own = !id.startsWith('batches/') && id.includes('/');
    return was === undefined && on !== undefined && source && own
      ? [{ what: `${id} `, on, problem: atRow(source, 'published_on') }]
      : [];
  });
  return [...lists, ...records];
}

/** Answers of closed periods that no line of the chain holds. */
function unsealedFigures({ registers, published, ledger, whole }: ChapterView): Unsealed[] {
  if (!published || !whole.has('ledgers') || !whole.has('figures')) return [];
  const sources = new Map(registers.figures.map(({ value, source }) => [value.id, { value, source }]));
  const figures = registers.figures.map(({ value }) => value);
  return drawnFigures(ledger, figures).flatMap(({ id, key }) => {
    const { value, source } = sources.get(id) ?? {};
    return source && value?.asOfOn !== undefined && !published.latest.has(`figure ${key}`)
      ? [{ what: `figures/${id} `, on: value.asOfOn, problem: atRow(source, 'as_of_on') }]
      : [];
  });
}

/** Versions of articles, and accounts, that no line of the chain holds. */
function unsealedArticles(view: ChapterView): Unsealed[] {
  const places = placesOf(view);
  return unsealedTexts(view).flatMap((text) => {
    const at = places.get(text.place);
    const field = text.updatedAt === '' ? 'publishedAt' : 'updatedAt';
    if (!at || text[field] === '') return [];
    const path = at.path.length > 0 ? [...at.path, 'openFromOn'] : [field];
    const problem: Unsealed['problem'] = (code, values) => fieldProblem(at.source, path, code, values);
    return [{ what: `${text.place} `, on: dayOf(text[field]), problem }];
  });
}

const problems = (view: ChapterView, code: 'seal-missing' | 'seal-due'): Problem[] =>
  [...unsealedRecords(view), ...unsealedFigures(view), ...unsealedArticles(view)]
    .filter(({ on }) => on < view.asOf)
    .map(({ what, on, problem }) => problem(code, { what, on }));

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
