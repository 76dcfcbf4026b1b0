import { decodeUtf8 } from '../ingest/decode.ts';
import type { Correction } from '../schemas/correction.ts';
import { registers } from '../schemas/tables.ts';
import { type FoundRecord, findRecord, withLine, withRecord } from '../seal/edit.ts';
import { withdrawnColumn } from '../seal/sealed-columns.ts';
import { yuanText } from '../values/money.ts';
import { parseRecordId, type RecordRef } from '../values/record-id.ts';
import { followingOf, type Stated } from './following.ts';
import type { Source } from './source.ts';

/** What somebody wants to correct. */
export type Wish = Pick<
  Correction,
  'recordId' | 'field' | 'new' | 'kind' | 'reason' | 'decidedOn' | 'approvedBy'
>;

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

/** Writes one correction: the cell, its line, and with lines of their own the list's totals and the balances and summaries that state them again. */
class Correcting {
  readonly #source: Source;
  readonly #wish: Wish;
  readonly #nextId: (after: number) => string;
  readonly #stated: Stated;
  readonly #files = new Map<string, string>();
  readonly #changes: Change[] = [];

  constructor(source: Source, wish: Wish, nextId: (after: number) => string, stated: Stated) {
    this.#source = source;
    this.#wish = wish;
    this.#nextId = nextId;
    this.#stated = stated;
  }

  async run(): Promise<Corrected> {
    const { recordId, kind, field, new: now = '' } = this.#wish;
    const ref = parseRecordId(recordId);
    if (!ref || (ref.kind === 'record' && !(ref.register in registers)))
      throw new CannotCorrect(`看不懂“${recordId}”：名单的行写 d-2026-03-r17，登记表写 funds/flood。`);
    const path = pathOf(ref);
    const id = ref.kind === 'row' ? recordId : ref.id;
    const found = await this.#find(path, ref.kind === 'record' && ref.register === 'batches', id);
    const cell = (column: string): string => found.cells[found.header.indexOf(column)] ?? '';
    if (!found.header.includes(field)) throw new CannotCorrect(`${path} 没有 ${field} 这一列。`);
    if (kind !== 'withdraw' && cell(field) === now)
      throw new CannotCorrect(`${recordId} 的 ${field} 已经是“${now}”。`);
    const old = cell(field);
    const cells = found.header.map((column, i) => (column === field ? now : (found.cells[i] ?? '')));
    this.#files.set(path, withRecord(await this.#text(path), found, kind === 'withdraw' ? undefined : cells));
    await this.#record({ record: recordId, field, old, new: now, file: path }, kind);
    if (ref.kind === 'row') await this.#totals(ref, { old, now, gifts: cell('gifts'), cell });
    return { files: this.#files, changes: this.#changes };
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

  /** Adds the line of a change to the corrections. */
  async #record(change: Omit<Change, 'id'>, kind: Correction['kind']): Promise<void> {
    const id = this.#nextId(this.#changes.length);
    const { reason, decidedOn, approvedBy } = this.#wish;
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

  /** The list's totals follow the row: rows, gifts and amount, each with its own correction. */
  async #totals(
    ref: Extract<RecordRef, { kind: 'row' }>,
    row: { old: string; now: string; gifts: string; cell: (column: string) => string },
  ): Promise<void> {
    const { kind, field } = this.#wish;
    const gone = kind === 'withdraw';
    const summed = SUMMED[ref.table];
    const list = `${ref.table}/${ref.batch}`;
    if (gone) await this.#add('batches', list, 'rows', -1);
    const gifts = gone ? -Number(row.gifts) : field === 'gifts' ? Number(row.now) - Number(row.old) : 0;
    const fen =
      summed === undefined
        ? 0
        : gone
          ? -fenOf(row.cell(summed))
          : field === summed
            ? fenOf(row.now) - fenOf(row.old)
            : 0;
    if (gifts !== 0) await this.#add('batches', list, 'gifts', gifts);
    if (fen !== 0) await this.#add('batches', list, 'total', fen);
    const moved = {
      table: ref.table,
      fund: row.cell('fund_id'),
      on: row.cell('received_on') || row.cell('paid_on'),
      restricted: row.cell('restriction') === 'restricted',
      fen,
      gifts,
    };
    for (const one of followingOf(this.#stated, moved))
      await this.#add(one.register, one.id, one.field, one.delta);
  }

  /** Adds to a stated number of a register, with a correction of its own: rows and gifts are counts, all else is 分. */
  async #add(
    register: 'batches' | 'balances' | 'summaries',
    id: string,
    field: string,
    delta: number,
  ): Promise<void> {
    const path = `data/${register}.csv`;
    const found = await this.#find(path, register === 'batches', id);
    const at = found.header.indexOf(field);
    const old = found.cells[at] ?? '';
    const isCount = field === 'rows' || field === 'gifts';
    const now = isCount ? String(Number(old) + delta) : yuanText(fenOf(old) + delta);
    const cells = found.cells.map((cell, i) => (i === at ? now : cell));
    this.#files.set(path, withRecord(await this.#text(path), found, cells));
    await this.#record({ record: `${register}/${id}`, field, old, new: now, file: path }, 'fix');
  }
}

/** The column of a whole record, for a withdrawal. Throws `CannotCorrect` when nothing has such an id. */
export function wholeColumnOf(recordId: string): string {
  const ref = parseRecordId(recordId);
  if (!ref) throw new CannotCorrect(`看不懂“${recordId}”：名单的行写 d-2026-03-r17，登记表写 funds/flood。`);
  return withdrawnColumn(ref.kind === 'row' ? ref.table : (ref.register as 'funds')); // any register gives its id
}

/** What a correction would write. Throws `CannotCorrect` with the reason in words. */
export const correct = (
  source: Source,
  wish: Wish,
  nextId: (after: number) => string,
  stated: Stated,
): Promise<Corrected> => new Correcting(source, wish, nextId, stated).run();
