import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { Batch } from '../../schemas/batch.ts';
import { yuanText } from '../../values/money.ts';
import type { LedgerTable } from '../../values/record-id.ts';
import type { ChapterRule, CountedBatch } from '../chapter-rule.ts';

interface Compared {
  readonly column: 'rows' | 'gifts' | 'total';
  readonly what: string;
  readonly unit: string;
  /** undefined: the list does not tell. */
  readonly computed: number | undefined;
  readonly stated: number | undefined;
  readonly text: (value: number) => string;
  /** Where to look first when only this differs. */
  readonly look: string;
}

/** What the register states of a list of each table. */
export const totalsOf: Readonly<Record<LedgerTable, readonly Compared['column'][]>> = {
  donations: ['rows', 'gifts', 'total'],
  disbursements: ['rows', 'total'],
  'goods-received': ['rows', 'gifts', 'total'],
  'goods-issued': ['rows'],
};

/** The totals of a list beside those of its register line; a refused row leaves sums that say nothing. */
function compared({ table, ...batch }: Batch, { rows, total, faulty }: CountedBatch): Compared[] {
  const lines: Compared[] = [
    {
      column: 'rows',
      what: '行数',
      unit: '行',
      computed: rows,
      stated: batch.rows,
      text: String,
      look: '先找名单里多出来或者缺少的行',
    },
    {
      column: 'gifts',
      what: '笔数',
      unit: '笔',
      computed: faulty ? undefined : total.gifts,
      stated: batch.gifts,
      text: String,
      look: '行数对得上，先找笔数写错的行',
    },
    {
      column: 'total',
      what: '金额合计',
      unit: '元',
      computed: faulty ? undefined : total.fen,
      stated: batch.total,
      text: yuanText,
      look: '行数对得上，先找金额写错的行',
    },
  ];
  return lines.filter(({ column }) => totalsOf[table].includes(column));
}

type Differing = Compared & { readonly computed: number; readonly stated: number };

const differs = (line: Compared): line is Differing =>
  line.computed !== undefined && line.stated !== undefined && line.computed !== line.stated;

function sumOf(
  { what, computed, stated, text }: Differing,
  { source }: Sourced<Batch>,
  file: string,
): SumTerm[] {
  return [
    { sign: '+', label: `名单的${what}`, amount: text(computed), at: { file } },
    {
      sign: '-',
      label: `登记簿写的${what}`,
      amount: text(stated),
      at: { file: source.file, line: source.line },
    },
    {
      sign: '=',
      label: computed > stated ? '名单多出' : '名单少了',
      amount: text(Math.abs(computed - stated)),
    },
  ];
}

/** Where all but one total agree; where several differ, rows are missing or doubled, and nothing explains that. */
function gapOf({ table, id }: Batch, wrong: readonly Differing[]): Gap | undefined {
  const [one, ...others] = wrong;
  if (!one || others.length > 0) return undefined;
  const { column, computed, stated, text } = one;
  return {
    identity: 'batch-total',
    subject: `${table}/${id}.${column}`,
    difference: text(computed - stated),
  };
}

function problemsOf(batch: Sourced<Batch>, counted: CountedBatch): Problem[] {
  const { value, source } = batch;
  const lines = compared(value, counted);
  const missing = lines
    .filter(({ stated }) => stated === undefined)
    .map(({ column, what }) => rowProblem(source, column, 'batch-total-missing', { what }));
  const wrong = lines.filter(differs);
  const [first] = wrong;
  if (!first) return missing;
  const state = wrong.map(
    ({ what, unit, computed, stated, text }) =>
      `${what}${computed > stated ? '多' : '少'} ${text(Math.abs(computed - stated))} ${unit}`,
  );
  const terms = wrong.flatMap((line) => sumOf(line, batch, counted.file));
  const values = { batch: value.id, state: state.join('，'), look: first.look, register: source.row };
  return [...missing, rowProblem(source, first.column, 'batch-total', values, terms, gapOf(value, wrong))];
}

/** Rows, gifts and total of a list are those of its register line, which a second person typed from bank and receipts. */
export const batchTotalRule: ChapterRule = {
  codes: ['batch-total', 'batch-total-missing'],
  proves: ['batch-total'],
  settles: true,
  check: ({ registers, counted }) =>
    registers.batches.flatMap((batch) => {
      const read = counted.get(`${batch.value.table}/${batch.value.id}`);
      return read ? problemsOf(batch, read) : [];
    }),
};
