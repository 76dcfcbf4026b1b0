import { columnsOf } from '../../ingest/shape.ts';
import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { type Correction, correctionKinds } from '../../schemas/correction.ts';
import { ledgers, type RegisterName, registers as schemas, tableTitles } from '../../schemas/tables.ts';
import { brokenWalks, type RecordState } from '../../seal/compare.ts';
import { type SealedColumns, sealedColumns, withdrawnColumn } from '../../seal/sealed-columns.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { type LedgerTable, parseRecordId } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { cellWords } from '../correction-line.ts';

type TableName = keyof typeof tableTitles;

/** The table that a correction speaks of; undefined when there is none of that name. */
function tableOf({ recordId }: Correction): TableName | undefined {
  const ref = parseRecordId(recordId);
  if (ref?.kind === 'row') return ref.table;
  return ref && ref.register in schemas ? (ref.register as TableName) : undefined; // the test tells
}

const columnsIn = (table: TableName): readonly string[] => [
  ...columnsOf(table in ledgers ? ledgers[table as LedgerTable] : schemas[table as RegisterName]).keys(), // told apart by the test
];

const stateBy = ({ published }: ChapterView): ReadonlyMap<string, RecordState> =>
  new Map(published?.states.map((state) => [state.id, state]));

const subjectOf = ({ recordId }: Correction): string => {
  const ref = parseRecordId(recordId);
  if (!ref) return '';
  return ref.kind === 'row' ? `batch ${ref.table}/${ref.batch}` : `register ${ref.register}`;
};

/** A correction names a record that was published. */
export const correctionRecordRule: ChapterRule = {
  codes: ['correction-record'],
  needs: ['corrections', 'chain'],
  check(view) {
    const states = stateBy(view);
    return view.registers.corrections.flatMap(({ value, source }) => {
      const found = value.recordId;
      const fault = (state: string, action: string): Problem[] => [
        rowProblem(source, 'record_id', 'correction-record', { found, state, action }),
      ];
      if (!tableOf(value)) return fault('没有这张表', '写表名、斜杠和编号，表名是 data 文件夹里的文件名');
      const state = states.get(found);
      const subject = subjectOf(value);
      if (!view.published?.latest.has(subject))
        return fault('它所在的表还没有封存', '删除这一行：没有封存的内容直接改');
      // Of a sealed table whose copy or file cannot be read another code tells.
      if (state?.published || !view.published.compared.has(subject)) return [];
      return state
        ? fault('它还没有封存', '删除这一行：没有封存的内容直接改')
        : fault('没有这一条', '照名单或登记表的第一列改正编号');
    });
  },
};

function fieldFault(
  { field, kind }: Correction,
  table: TableName,
  columns: SealedColumns,
): Values | undefined {
  const whole = withdrawnColumn(table);
  if (kind === 'withdraw') return field === whole ? undefined : { state: '撤回的是整条', suggestion: whole };
  const all = columnsIn(table);
  if (!all.includes(field)) {
    const suggestion = nearest(field, all);
    const more = suggestion === undefined ? { unknown: 'yes' } : { suggestion };
    return { state: `${tableTitles[table].zh}没有这一列`, ...more };
  }
  if (field === 'id') return { state: '编号不改', unknown: 'yes' };
  return columns.has(field) ? undefined : { state: '这一列可以随时更新', current: 'yes' };
}

/** A correction names a column that is sealed. */
export const correctionFieldRule: ChapterRule = {
  codes: ['correction-field'],
  needs: ['corrections', 'chain'],
  check: ({ registers }) =>
    registers.corrections.flatMap(({ value, source }) => {
      const table = tableOf(value);
      const fault = table && fieldFault(value, table, sealedColumns(table));
      return fault ? [rowProblem(source, 'field', 'correction-field', { found: value.field, ...fault })] : [];
    }),
};

/** What is amiss with the two values of a correction: column, state and action. */
function valuesFault(
  { kind, old, new: now }: Correction,
  redacted: boolean,
): readonly [string, string, string] | undefined {
  if (kind === 'withdraw') return now === undefined ? undefined : ['new', '“现在”没有留空', '清空“现在”'];
  if (kind === 'redact') {
    if (old !== undefined) return ['old', '“原来”写了隐去的内容', '清空“原来”'];
    return now === undefined ? ['new', '没有写现在的值', '写现在那一格的内容'] : undefined;
  }
  if (redacted) return undefined;
  return old === now ? ['new', '“原来”和“现在”一样', '删除这一行，或者改正其中一个'] : undefined;
}

/** Each kind of correction fills its own cells. */
export const correctionFieldsRule: ChapterRule = {
  codes: ['correction-fields'],
  needs: ['corrections', 'chain'],
  check: ({ registers }) =>
    registers.corrections.flatMap(({ value, source }, i) => {
      const fault = valuesFault(value, isRedactedLater(registers.corrections, i));
      if (!fault) return [];
      const [column, state, action] = fault;
      const [title] = correctionKinds[value.kind];
      return [rowProblem(source, column, 'correction-fields', { title, state, action })];
    }),
};

const sameCell = (a: Correction, b: Correction): boolean => a.recordId === b.recordId && a.field === b.field;

const isRedactedLater = (all: readonly Sourced<Correction>[], i: number): boolean => {
  const one = all[i]?.value;
  return (
    one !== undefined && all.slice(i + 1).some(({ value }) => value.kind === 'redact' && sameCell(value, one))
  );
};

/** A correction does not repeat what was redacted later. */
export const correctionLeakRule: ChapterRule = {
  codes: ['correction-leak'],
  needs: ['corrections', 'chain'],
  check: ({ registers }) =>
    registers.corrections.flatMap(({ value, source }, i) => {
      const column = value.old !== undefined ? 'old' : 'new';
      if (value[column] === undefined || !isRedactedLater(registers.corrections, i)) return [];
      const values = { record: value.recordId, field: value.field };
      return [rowProblem(source, column, 'correction-leak', values)];
    }),
};

/** Each correction begins where the cell stood. */
export const correctionOldRule: ChapterRule = {
  codes: ['correction-old'],
  needs: ['corrections', 'chain'],
  check({ published, registers }) {
    const sources = new Map(registers.corrections.map(({ value, source }) => [value.id, source]));
    return (
      published?.states.flatMap((state) =>
        (state.published ? brokenWalks(state, published.journal) : []).flatMap(({ correction, at }) => {
          const source = sources.get(correction.id);
          const { recordId: record, field, old = '' } = correction;
          const values = { record, field, found: cellWords(old), at: cellWords(at) };
          return source ? [rowProblem(source, 'old', 'correction-old', values)] : [];
        }),
      ) ?? []
    );
  },
};

/** Days on which records were first published, as far as they are known. */
function publishedOn({ registers, published }: ChapterView, states: ReadonlyMap<string, RecordState>) {
  const lists = new Map(
    registers.batches.map(({ value }) => [`${value.table}/${value.id}`, value.publishedOn]),
  );
  const sealed = new Map<string, CalendarDate>();
  for (const { value } of published?.chain ?? [])
    if (value.kind === 'register' && !sealed.has(value.key)) sealed.set(value.key, value.on);
  return (recordId: string): CalendarDate | undefined => {
    const ref = parseRecordId(recordId);
    if (ref?.kind === 'row') return lists.get(`${ref.table}/${ref.batch}`);
    if (ref?.register === 'batches' && lists.has(ref.id)) return lists.get(ref.id);
    return states.get(recordId)?.published?.get('published_on') ?? (ref && sealed.get(ref.register));
  };
}

/** A correction comes after the publication, and after the correction before it (a year was once printed ten years early). */
export const correctionDateRule: ChapterRule = {
  codes: ['correction-date'],
  needs: ['corrections', 'chain'],
  check(view) {
    const dayOf = publishedOn(view, stateBy(view));
    const last = new Map<string, CalendarDate>();
    return view.registers.corrections.flatMap(({ value, source }) => {
      const cell = `${value.recordId} ${value.field}`;
      const [before, on] = [last.get(cell), dayOf(value.recordId)];
      last.set(cell, value.decidedOn);
      const fault = (what: string, day: CalendarDate): Problem[] => [
        rowProblem(source, 'decided_on', 'correction-date', { found: value.decidedOn, what, on: day }),
      ];
      if (on !== undefined && value.decidedOn < on) return fault('公布日期', on);
      return before !== undefined && value.decidedOn < before ? fault('同一格的上一次更正', before) : [];
    });
  },
};

/** A withdrawn record is taken out of its file. */
export const correctionWithdrawnRule: ChapterRule = {
  codes: ['correction-withdrawn'],
  needs: ['corrections', 'chain'],
  check({ published }) {
    return (
      published?.states.flatMap(({ id, whole, current, source }) => {
        const last = published.journal.get(id)?.get(whole)?.at(-1);
        return last?.kind === 'withdraw' && current && source
          ? [
              rowProblem(source, 'id', 'correction-withdrawn', {
                record: id,
                ...(id.includes('/') ? {} : { list: 'yes' }),
              }),
            ]
          : [];
      }) ?? []
    );
  },
};
