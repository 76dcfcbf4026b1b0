import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem, SumTerm } from '../../problems/problem.ts';
import type { Batch } from '../../schemas/batch.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule, CountedBatch } from '../chapter-rule.ts';

interface Compared {
  readonly column: 'rows' | 'gifts' | 'total';
  readonly what: string;
  readonly computed: number;
  readonly stated: number | undefined;
  readonly text: (value: number) => string;
  readonly why: string;
}

const plain = (value: number): string => String(value);

function compared(batch: Batch, { rows, total }: CountedBatch): Compared[] {
  const lines: Compared[] = [
    { column: 'rows', what: '行数', computed: rows, stated: batch.rows, text: plain, why: '' },
    {
      column: 'total',
      what: '金额合计',
      computed: total.fen,
      stated: batch.total,
      text: yuanText,
      why: '捐款和支出的名单都要写金额合计。',
    },
  ];
  if (batch.table === 'donations')
    lines.push({
      column: 'gifts',
      what: '笔数',
      computed: total.gifts,
      stated: batch.gifts,
      text: plain,
      why: '捐款名单要写笔数合计。',
    });
  return lines;
}

function problemsOf({ value, source }: Sourced<Batch>, counted: CountedBatch): Problem[] {
  const problems: Problem[] = [];
  for (const { column, what, computed, stated, text, why } of compared(value, counted)) {
    if (stated === undefined) {
      problems.push(rowProblem(source, column, 'batch-total-missing', { what, why }));
      continue;
    }
    // A refused row has no amount: the sums would only repeat its problem.
    if (computed === stated || (counted.faulty && column !== 'rows')) continue;
    const difference = text(Math.abs(computed - stated));
    const terms: SumTerm[] = [
      { sign: '+', label: `${counted.file} 各行相加`, amount: text(computed) },
      { sign: '-', label: '登记簿写的', amount: text(stated), at: { file: source.file, line: source.line } },
      { sign: '=', label: computed > stated ? '名单多出' : '名单少了', amount: difference },
    ];
    const values = {
      batch: value.id,
      what,
      computed: text(computed),
      stated: text(stated),
      direction: computed > stated ? '多' : '少',
      difference,
      register: source.row,
    };
    problems.push(rowProblem(source, column, 'batch-total', values, terms));
  }
  return problems;
}

/** Rows, gifts and total of a list are those of its register line, which a second person typed from bank and receipts. */
export const batchTotalRule: ChapterRule = {
  codes: ['batch-total', 'batch-total-missing'],
  check: ({ registers, counted }) =>
    registers.batches.flatMap((batch) => {
      const read = counted.get(`${batch.value.table}/${batch.value.id}`);
      return read ? problemsOf(batch, read) : [];
    }),
};
