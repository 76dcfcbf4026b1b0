import { decodeUtf8 } from '../ingest/decode.ts';
import type { Correction } from '../schemas/correction.ts';
import { registers } from '../schemas/tables.ts';
import type { SealedCells } from '../seal/canonical.ts';
import { copyPath, readCopy } from '../seal/copy.ts';
import { csvLine, type FoundRecord, findRecord, withLine, withRecord } from '../seal/edit.ts';
import { joined } from '../seal/register-log.ts';
import { withdrawnColumn } from '../seal/sealed-columns.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { yuanText } from '../values/money.ts';
import { parseRecordId, type RecordRef, rowPrefix } from '../values/record-id.ts';
import { followingOf, type Moved, type Stated } from './following.ts';
import type { Source } from './source.ts';

/** What somebody wants to correct. */
export interface Wish
  extends Pick<Correction, 'recordId' | 'field' | 'new' | 'kind' | 'reason' | 'decidedOn' | 'approvedBy'> {
  /** Other cells of the same record that change with it: a fund and its restriction, an amount and its rate. */
  readonly also?: readonly { readonly field: string; readonly new: string }[];
}

/** A cell that was changed. */
export interface Change {
  readonly id: string;
  readonly record: string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly file: string;
}

/** What a correction writes: texts by path, and what was changed, in order. */
export interface Corrected {
  readonly files: Map<string, string>;
  readonly changes: Change[];
}

/** Why a correction cannot be written, for the person who asked for it. */
export class CannotCorrect extends Error {}

const CORRECTIONS = 'data/corrections.csv';
/** The column that the total of a list adds up. */
const SUMMED: Readonly<Record<string, string | undefined>> = {
  donations: 'amount',
  disbursements: 'amount',
  'goods-received': 'value',
};

const pathOf = (ref: RecordRef): string =>
  ref.kind === 'row' ? `data/ledgers/${ref.table}/${ref.batch}.csv` : `data/${ref.register}.csv`;

/** 分 of a cell of 元; an empty one is nothing. */
const fenOf = (cell: string): number => Number(cell.replace('.', '') || 0);

/** A stated number with a difference added, both in the form of the file: 元 with two decimals, or a count. */
export const sumText = (stated: string, difference: string): string =>
  difference.includes('.')
    ? yuanText(fenOf(stated) + fenOf(difference))
    : String(Number(stated) + Number(difference));

/** What states a number of the chapter's own again: a change of a row is followed there. */
export type Follower = 'batches' | 'balances' | 'summaries' | 'projects' | 'project-progress';

/** Writes one correction: the cells, their lines, and with lines of their own the list's totals and what states them again. */
export class Correcting {
  readonly #source: Source;
  readonly #wish: Wish;
  readonly #nextId: (after: number) => string;
  readonly #files = new Map<string, string>();
  readonly #changes: Change[] = [];

  constructor(source: Source, wish: Wish, nextId: (after: number) => string) {
    this.#source = source;
    this.#wish = wish;
    this.#nextId = nextId;
  }

  /** What was written so far. */
  get corrected(): Corrected {
    return { files: this.#files, changes: this.#changes };
  }

  async run(stated: Stated): Promise<Corrected> {
    const { recordId, kind, field, new: now = '', also = [] } = this.#wish;
    const ref = parseRecordId(recordId);
    if (!ref || (ref.kind === 'record' && !(ref.register in registers)))
      throw new CannotCorrect(`看不懂“${recordId}”：名单的行写 d-2026-03-r17，登记表写 funds/flood。`);
    const path = pathOf(ref);
    const id = ref.kind === 'row' ? recordId : ref.id;
    const found = await this.#find(path, ref.kind === 'record' && ref.register === 'batches', id);
    const before = (column: string): string => found.cells[found.header.indexOf(column)] ?? '';
    const wanted = new Map([[field, now], ...also.map((one) => [one.field, one.new] as const)]);
    for (const [column, cell] of wanted) {
      if (!found.header.includes(column)) throw new CannotCorrect(`${path} 没有 ${column} 这一列。`);
      if (kind !== 'withdraw' && before(column) === cell)
        throw new CannotCorrect(`${recordId} 的 ${column} 已经是“${cell}”。`);
    }
    const after = (column: string): string => wanted.get(column) ?? before(column);
    const row = kind === 'withdraw' ? undefined : found.header.map(after);
    if (row && ref.kind === 'row') await this.#stays(ref, row, dayIn(after));
    this.#files.set(path, withRecord(await this.#text(path), found, row));
    for (const [column, cell] of wanted)
      await this.#record(
        { record: recordId, field: column, old: before(column), new: cell, file: path },
        kind,
      );
    if (ref.kind === 'row') await this.#totals(ref, before, kind === 'withdraw' ? undefined : after, stated);
    return this.corrected;
  }

  /** The answer of a figure drawn from the books: its register holds the question, so that only the line is written. */
  async answer(figure: string, old: string, now: string): Promise<void> {
    const change = { record: `figures/${figure}`, field: 'value', old, new: now, file: 'data/figures.csv' };
    await this.#record(change, 'fix', this.#followed);
  }

  /** Adds what its rows give more to a number that a record states; `line` is where the record starts. */
  async follow(register: Follower, line: number, field: string, difference: string): Promise<void> {
    const path = `data/${register}.csv`;
    const found = findRecord(await this.#text(path), (_, at) => at === line);
    if (found) await this.#addTo(register, found, field, difference);
  }

  async #text(path: string): Promise<string> {
    const edited = this.#files.get(path);
    if (edited !== undefined) return edited;
    if (!(await this.#source.list()).includes(path)) throw new CannotCorrect(`没有 ${path} 这个文件。`);
    const decoded = decodeUtf8(await this.#source.read(path));
    if ('text' in decoded) return decoded.text;
    throw new CannotCorrect(`${path} 不是 UTF-8。`);
  }

  async #find(path: string, isList: boolean, id: string): Promise<FoundRecord> {
    const [table, list] = id.split('/');
    const found = findRecord(await this.#text(path), (cell) =>
      isList ? cell('table') === table && cell('id') === list : cell('id') === id,
    );
    if (!found) throw new CannotCorrect(`${path} 里没有 ${id}。`);
    return found;
  }

  /** A row that moves out of the days of its list goes into a new one. Throws `CannotCorrect` with both steps. */
  async #stays(
    { table, batch }: Extract<RecordRef, { kind: 'row' }>,
    row: readonly string[],
    on: CalendarDate,
  ): Promise<void> {
    const list = await this.#find('data/batches.csv', true, `${table}/${batch}`);
    const [from = '', to = ''] = ['from_on', 'to_on'].map(
      (column) => list.cells[list.header.indexOf(column)],
    );
    if (on === '' || (from <= on && on <= to)) return;
    const { recordId } = this.#wish;
    const line = csvLine([`${rowPrefix[table]}-新一期的编号-r1`, ...row.slice(1)]);
    throw new CannotCorrect(
      `${recordId} 的日期改成 ${on}，就不在名单 ${batch} 的 ${from} 至 ${to} 里了。公布过的名单不移行，分两步：\n1. 撤回这一行，原处留下说明：npm run correct -- --record ${recordId} --kind withdraw\n2. 建一期新的名单 data/ledgers/${table}/新一期的编号.csv，写上这一行，并在 data/batches.csv 登记：\n${line}`,
    );
  }

  get #followed(): string {
    return `随 ${this.#wish.recordId} 更正：${this.#wish.reason}`;
  }

  /** Adds the line of a change to the corrections. */
  async #record(
    change: Omit<Change, 'id'>,
    kind: Correction['kind'],
    reason = this.#wish.reason,
  ): Promise<void> {
    const id = this.#nextId(this.#changes.length);
    const { decidedOn, approvedBy } = this.#wish;
    const old = kind === 'redact' ? '' : change.old;
    const text = await this.#text(CORRECTIONS);
    const columns: Readonly<Record<string, string>> = {
      id,
      record_id: change.record,
      field: change.field,
      old,
      new: change.new,
      kind,
      reason,
      decided_on: decidedOn,
      approved_by: approvedBy,
    };
    const header = (text.split(/\r?\n/)[0] ?? '').split(',');
    this.#files.set(
      CORRECTIONS,
      withLine(
        text,
        header.map((column) => columns[column] ?? ''),
      ),
    );
    this.#changes.push({ id, ...change, old });
  }

  /** The list's totals follow the row, and so do balances and summaries: rows, gifts and amount, each with its own correction. */
  async #totals(
    ref: Extract<RecordRef, { kind: 'row' }>,
    before: (column: string) => string,
    after: ((column: string) => string) | undefined,
    stated: Stated,
  ): Promise<void> {
    const list = `${ref.table}/${ref.batch}`;
    const moves = [movedBy(ref, before, -1), ...(after ? [movedBy(ref, after, 1)] : [])];
    const sum = (of: 'fen' | 'gifts'): number => moves.reduce((all, moved) => all + moved[of], 0);
    if (!after) await this.#add('batches', list, 'rows', -1);
    await this.#add('batches', list, 'gifts', sum('gifts'));
    await this.#add('batches', list, 'total', sum('fen'));
    for (const { register, id, field, delta } of followingOf(stated, moves))
      await this.#add(register, id, field, delta);
  }

  async #add(register: Follower, id: string, field: string, delta: number): Promise<void> {
    if (delta === 0) return;
    const found = await this.#find(`data/${register}.csv`, register === 'batches', id);
    const isCount = field === 'rows' || field === 'gifts';
    await this.#addTo(register, found, field, isCount ? String(delta) : yuanText(delta));
  }

  /** Adds to a stated number of a register. What was not published yet needs no line. */
  async #addTo(register: Follower, found: FoundRecord, field: string, difference: string): Promise<void> {
    const path = `data/${register}.csv`;
    const cell = (column: string): string => found.cells[found.header.indexOf(column)] ?? '';
    const key = register === 'batches' ? `${cell('table')}/${cell('id')}` : cell('id');
    const old = cell(field);
    const now = sumText(old, difference);
    const cells = found.header.map((column) => (column === field ? now : cell(column)));
    this.#files.set(path, withRecord(await this.#text(path), found, cells));
    const change = { record: `${register}/${key}`, field, old, new: now, file: path };
    if ((await this.#published(register)).get(key)?.has(field))
      await this.#record(change, 'fix', this.#followed);
    else this.#changes.push({ id: '', ...change });
  }

  async #published(register: Follower): Promise<ReadonlyMap<string, SealedCells>> {
    const path = copyPath('register', register);
    const there = (await this.#source.list()).includes(path);
    return joined(register, readCopy((there ? await this.#source.unzip(path) : undefined) ?? ''));
  }
}

const dayIn = (cell: (column: string) => string): CalendarDate =>
  cell('received_on') || cell('paid_on') || cell('issued_on');

/** What a row adds to the books, or takes from them. */
function movedBy(
  { table }: Extract<RecordRef, { kind: 'row' }>,
  cell: (column: string) => string,
  sign: 1 | -1,
): Moved {
  const summed = SUMMED[table];
  return {
    table,
    fund: cell('fund_id'),
    project: cell('project_id'),
    on: dayIn(cell),
    restricted: cell('restriction') === 'restricted',
    fen: summed === undefined ? 0 : sign * fenOf(cell(summed)),
    gifts: sign * Number(cell('gifts')),
  };
}

/** The column of a whole record, for a withdrawal. Throws `CannotCorrect` when nothing has such an id. */
export function wholeColumnOf(recordId: string): string {
  const ref = parseRecordId(recordId);
  if (!ref) throw new CannotCorrect(`看不懂“${recordId}”：名单的行写 d-2026-03-r17，登记表写 funds/flood。`);
  return withdrawnColumn(ref.kind === 'row' ? ref.table : (ref.register as 'funds')); // any register gives its id
}
