import type { z } from 'zod';
import type { CountedBatch } from '../checks/chapter-rule.ts';
import type { Published, SealedTable } from '../checks/published.ts';
import type { RowSource, Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../problems/problem.ts';
import { type BoardLine, boardLineSchema } from '../schemas/board-line.ts';
import { type ChainLine, chainSchema } from '../schemas/chain.ts';
import { ledgers, type RegisterName } from '../schemas/tables.ts';
import { type SealedCells, sealedCells } from '../seal/canonical.ts';
import { subjectOf } from '../seal/chain.ts';
import { type CurrentRecord, type RecordState, statesOf } from '../seal/compare.ts';
import { copyPath, readCopy } from '../seal/copy.ts';
import { digestOf } from '../seal/digest.ts';
import { drawnFigures } from '../seal/figures.ts';
import { type Journal, journalOf } from '../seal/journal.ts';
import { inOrder, joined, registerKey } from '../seal/register-log.ts';
import { sealedColumns, withdrawnColumn } from '../seal/sealed-columns.ts';
import { type LedgerTable, parseRecordId, parseRowId, rowId } from '../values/record-id.ts';
import { ledgerFile } from './inventory.ts';
import type { ReadRegisters } from './read-registers.ts';
import type { Source } from './source.ts';

export interface PublishedTexts {
  readonly source: Source;
  /** Text of a file that is read once more; undefined when it is missing or cannot be decoded. */
  readonly textOf: (path: string) => Promise<string | undefined>;
  /** Whether every copy is read, and not only those of lists that have changed. */
  readonly thorough: boolean;
}

type OnProblem = (problem: Problem) => boolean;

/** The lines of a log; undefined when it cannot be read whole. */
function readLog<S extends z.ZodObject>(
  text: string,
  file: string,
  schema: S,
  onProblem: OnProblem,
): readonly Sourced<z.output<S>>[] | undefined {
  const lines: Sourced<z.output<S>>[] = [];
  const { whole } = readTable({ file, text, schema, onRow: (row) => lines.push(row), onProblem });
  return whole ? lines : undefined;
}

/** The lines of the chain; undefined when the chapter has none, or one that cannot be read. */
export const readChain = async (
  text: string | undefined,
  file: string,
  onProblem: OnProblem,
): Promise<readonly Sourced<ChainLine>[] | undefined> =>
  text === undefined ? undefined : readLog(text, file, chainSchema, onProblem);

/** How the indicators stood at each snapshot: none without a file, undefined for one that cannot be read. */
export const readBoardLog = (
  text: string | undefined,
  file: string,
  onProblem: OnProblem,
): readonly Sourced<BoardLine>[] | undefined =>
  text === undefined ? [] : readLog(text, file, boardLineSchema, onProblem);

/** What the chapter published, beside what it holds now. */
export interface Now {
  readonly chain: readonly Sourced<ChainLine>[];
  readonly board: readonly Sourced<BoardLine>[] | undefined;
  readonly registers: ReadRegisters;
  readonly counted: ReadonlyMap<string, CountedBatch>;
  readonly ledger: Ledger;
  readonly whole: ReadonlySet<string>;
}

interface DrawnAnswer {
  readonly id: string;
  readonly published: string;
  readonly value: string;
}

const latestOf = (chain: readonly Sourced<ChainLine>[]): Map<string, Sourced<ChainLine>> =>
  new Map(chain.map((line) => [subjectOf(line.value), line]));

/** Compares a chapter with its published copies. Its methods are the kinds of what is sealed. */
class Comparing {
  readonly #now: Now;
  readonly #texts: PublishedTexts;
  readonly #journal: Journal;
  readonly #corrected: ReadonlySet<string>;
  readonly #states: RecordState[] = [];
  readonly #tables: SealedTable[] = [];
  readonly #compared = new Set<string>();
  readonly #misstated: Sourced<ChainLine>[] = [];

  constructor(now: Now, texts: PublishedTexts) {
    this.#now = now;
    this.#texts = texts;
    const corrections = now.registers.corrections.map(({ value }) => value);
    this.#journal = journalOf(corrections);
    this.#corrected = new Set(corrections.flatMap(({ recordId }) => tableOf(recordId) ?? []));
  }

  async run(there: ReadonlySet<string>): Promise<Published> {
    const { chain, board } = this.#now;
    const latest = latestOf(chain);
    for (const [subject, line] of latest) {
      const { kind, key } = line.value;
      if (kind !== 'batch' && kind !== 'register') continue;
      const path = copyPath(kind, key);
      if (!there.has(path)) this.#tables.push({ ...this.#about(line, path), copy: 'missing' });
      else if (kind === 'batch') await this.#batch(line, path);
      else await this.#register(line, path, subject);
    }
    return {
      chain,
      latest,
      tables: this.#tables,
      compared: this.#compared,
      states: this.#states,
      journal: this.#journal,
      board,
      misstated: this.#misstated,
    };
  }

  /** Holds the lines of lists against the register of lists as it was published. */
  #lists(published: ReadonlyMap<string, SealedCells>): void {
    for (const line of this.#now.chain) {
      const { kind, key, rows, total } = line.value;
      const stated = kind === 'batch' ? published.get(key) : undefined;
      if (stated && (stated.get('rows') !== String(rows) || stated.get('total') !== total))
        this.#misstated.push(line);
    }
  }

  #about(line: Sourced<ChainLine>, path: string): Pick<SealedTable, 'line' | 'file'> {
    return { line, file: this.#texts.source.shown(path) };
  }

  async #batch(line: Sourced<ChainLine>, path: string): Promise<void> {
    const { source, textOf, thorough } = this.#texts;
    const { key, sha256 } = line.value;
    const list = ledgerFile(`data/ledgers/${key}.csv`);
    if (!list) return;
    const counted = this.#now.counted.get(key);
    const subject = `batch ${key}`;
    const equal = counted?.digest === sha256;
    if (equal && !this.#corrected.has(subject) && !thorough) {
      this.#tables.push({ ...this.#about(line, path), copy: 'unread' });
      return;
    }
    const records = readCopy((await source.unzip(path)) ?? '');
    const copy = digestOf(() => source.hasher(), records) === sha256 ? 'whole' : 'changed';
    this.#tables.push({ ...this.#about(line, path), copy });
    // A row that was refused is told already; of a list that is gone its own rule tells.
    if (copy !== 'whole' || !counted || counted.faulty) return;
    const text = await textOf(list.path);
    if (text === undefined) return;
    const pair = {
      file: source.shown(list.path),
      columns: sealedColumns(list.table),
      whole: withdrawnColumn(list.table),
      idOf: (n: string) => rowId({ table: list.table, batch: list.id, n: Number(n) }),
      published: new Map(records.map((cells) => [numberOf(cells), cells])),
      current: currentRows(text, source.shown(list.path), list.table),
    };
    this.#compared.add(subject);
    this.#states.push(...statesOf(pair, this.#journal));
  }

  async #register(line: Sourced<ChainLine>, path: string, subject: string): Promise<void> {
    const { source } = this.#texts;
    const { key } = line.value;
    const versions = this.#now.chain.filter(({ value }) => subjectOf(value) === subject);
    const log = readCopy((await source.unzip(path)) ?? '');
    // A version of as many records as the one before it rewrote the copy: what was before it is no longer there.
    const rewritten = versions.findLastIndex(
      ({ value }, i) => i > 0 && value.rows === versions[i - 1]?.value.rows,
    );
    const whole = versions
      .slice(Math.max(0, rewritten))
      .every(({ value }) => value.sha256 === this.#digest(key, log.slice(0, value.rows)));
    const copy = whole && log.length === line.value.rows ? 'whole' : 'changed';
    this.#tables.push({ ...this.#about(line, path), copy });
    const name = registerNamed(key, this.#now.registers);
    if (copy === 'whole' && name === 'batches') this.#lists(joined(name, log));
    if (copy !== 'whole' || !name || !this.#now.whole.has(name)) return;
    const pair = {
      file: source.shown(`data/${name}.csv`),
      columns: sealedColumns(name),
      whole: withdrawnColumn(name),
      idOf: (id: string) => `${name}/${id}`,
      published: joined(name, log),
      current: currentRecords(name, this.#now.registers),
    };
    if (name === 'figures')
      for (const { id, published, value } of this.#answers()) {
        const [was, is] = [pair.published.get(id), pair.current.get(id)];
        if (was) pair.published.set(id, new Map([...was, ['value', published]]));
        if (is) pair.current.set(id, { ...is, cells: new Map([...is.cells, ['value', value]]) });
      }
    this.#compared.add(subject);
    this.#states.push(...statesOf(pair, this.#journal));
  }

  #digest(register: string, log: readonly SealedCells[]): string {
    return digestOf(() => this.#texts.source.hasher(), inOrder(joined(register, log)));
  }

  /** What was published, and is now, of figures drawn from the books: their register holds the question, and the chain the answer. */
  #answers(): DrawnAnswer[] {
    const { ledger, registers, whole, chain } = this.#now;
    if (!whole.has('ledgers')) return [];
    const latest = latestOf(chain);
    const figures = registers.figures.map(({ value }) => value);
    return drawnFigures(ledger, figures).flatMap(({ id, key, value }) => {
      const published = latest.get(`figure ${key}`)?.value.total;
      return published === undefined ? [] : [{ id, published, value }];
    });
  }
}

/** What holds a record: `batch donations/2026-03` or `register funds`. */
export function tableOf(recordId: string): string | undefined {
  const ref = parseRecordId(recordId);
  if (!ref) return undefined;
  return ref.kind === 'row' ? `batch ${ref.table}/${ref.batch}` : `register ${ref.register}`;
}

const numberOf = (cells: SealedCells): string => String(parseRowId(cells.get('id') ?? '')?.n);

const registerNamed = (key: string, registers: ReadRegisters): RegisterName | undefined =>
  key in registers ? (key as RegisterName) : undefined; // the test tells

function currentRows(text: string, file: string, table: LedgerTable): Map<string, CurrentRecord> {
  const rows = new Map<string, CurrentRecord>();
  const { has } = sealedColumns(table);
  readTable({
    file,
    text,
    schema: ledgers[table],
    onRow: ({ source }) => {
      const cells = sealedCells(source.header, source.cells, has);
      rows.set(numberOf(cells), { cells, source });
    },
    onProblem: () => undefined, // reported in the first pass
  });
  return rows;
}

/** The records of a register as they are sealed, by key. */
function currentRecords(name: RegisterName, registers: ReadRegisters): Map<string, CurrentRecord> {
  const { has } = sealedColumns(name);
  const records: readonly { readonly source: RowSource }[] = registers[name];
  return new Map(
    records.map(({ source }) => {
      const cells = sealedCells(source.header, source.cells, has);
      return [registerKey(name, cells), { cells, source }];
    }),
  );
}

/** Compares a chapter with what it published. */
export const readPublished = (
  now: Now,
  there: ReadonlySet<string>,
  texts: PublishedTexts,
): Promise<Published> => new Comparing(now, texts).run(there);
