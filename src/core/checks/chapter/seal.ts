import { rowProblem } from '../../ingest/source.ts';
import { starPrivate } from '../../privacy/private-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Difference, differencesOf, type RecordState } from '../../seal/compare.ts';
import type { Journal } from '../../seal/journal.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { parseRecordId } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { cellWords, correctionLine, nextCorrectionId } from '../correction-line.ts';

interface Context {
  readonly asOf: CalendarDate;
  readonly journal: Journal;
  /** Id of the line that the message proposes. */
  readonly id: string;
}

/** A record that differs from what was published, with the line that would explain it. */
function broken(state: RecordState, { field, expected, found }: Difference, context: Context): Problem {
  const { id: record, source, file, current } = state;
  const kind = current ? 'fix' : 'withdraw';
  const corrected = context.journal.get(record)?.has(field) === true;
  const line = correctionLine({
    id: context.id,
    recordId: record,
    field,
    old: starPrivate(expected),
    new: starPrivate(found),
    kind,
    decidedOn: context.asOf,
  });
  const isPrivate = source?.columns.get(field)?.meta.private === true;
  const values = {
    record,
    field,
    old: cellWords(expected),
    new: current ? `是${cellWords(found)}` : '没有这一条',
    line,
    ...(corrected ? { corrected: 'yes' } : { published: 'yes' }),
    ...(current ? { there: 'yes' } : { gone: 'yes' }),
    ...(isPrivate ? { private: 'yes' } : {}),
  };
  if (!source) return { code: 'seal-broken', at: { file }, values, subject: record };
  const column = source.header.includes(field) ? field : undefined;
  return rowProblem(source, column, 'seal-broken', values);
}

/** A sealed list is never withdrawn as a whole: of its register line another code tells. */
const isSealedList = ({ id }: RecordState, { latest }: NonNullable<ChapterView['published']>): boolean =>
  id.startsWith('batches/') && latest.has(`batch ${id.slice('batches/'.length)}`);

/** What was published is still there, cell by cell, or corrections lead from it to what is there. */
export const sealBrokenRule: ChapterRule = {
  codes: ['seal-broken'],
  needs: ['corrections', 'chain'],
  check({ published, registers, asOf }) {
    if (!published) return [];
    const { journal, states } = published;
    const next = nextCorrectionId(
      registers.corrections.map(({ value }) => value.id),
      asOf,
    );
    return states
      .filter((state) => state.current !== undefined || !isSealedList(state, published))
      .flatMap((state) => differencesOf(state, journal).map((difference) => ({ state, difference })))
      .map(({ state, difference }, i) => broken(state, difference, { asOf, journal, id: next(i) }));
  },
};

/** A published list gets no more rows. */
export const sealAddedRule: ChapterRule = {
  codes: ['seal-added'],
  needs: ['chain'],
  check: ({ published }) =>
    published?.states.flatMap(({ id, published: was, source }) => {
      const ref = parseRecordId(id);
      return was === undefined && source && ref?.kind === 'row'
        ? [rowProblem(source, 'id', 'seal-added', { batch: ref.batch, record: id })]
        : [];
    }) ?? [],
};

/** A published list stays: a file that is gone while its register line is there has a code of its own. */
export const sealLostRule: ChapterRule = {
  codes: ['seal-lost'],
  needs: ['batches', 'chain'],
  check({ published, registers, counted, shown }) {
    const registered = new Set(registers.batches.map(({ value }) => `${value.table}/${value.id}`));
    return (
      published?.tables.flatMap(({ line, file: copy }): Problem[] => {
        const { kind, key } = line.value;
        if (kind !== 'batch' || registered.has(key) || counted.has(key)) return [];
        const file = shown(`data/ledgers/${key}.csv`);
        return [{ code: 'seal-lost', at: { file }, values: { batch: key, copy } }];
      }) ?? []
    );
  },
};
