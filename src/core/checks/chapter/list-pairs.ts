import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Batch } from '../../schemas/batch.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** A warning about a list: its subject is the list with its table, for two tables may use one id. */
const about = (problem: Problem, { value }: Sourced<Batch>): Problem => ({
  ...problem,
  subject: `${value.table}/${value.id}`,
});

/** A list that holds rows of another list once more: at least 20 of them, and 30 % of the shorter one. */
export const listRepeatsRule: ChapterRule = {
  codes: ['list-repeats'],
  needs: ['batches', 'ledgers'],
  check: ({ registers, repeats }) =>
    repeats.flatMap(({ table, first, second, percent, rows }) => {
      const batch = registers.batches.find(({ value }) => value.table === table && value.id === second);
      if (!batch) return [];
      const values = { batch: second, other: first, rows, percent };
      return [about(rowProblem(batch.source, 'id', 'list-repeats', values), batch)];
    }),
};

/** Two lists of one table about the same days with unlike totals: one of them may be meant to replace the other (F6). */
export const listSameDaysRule: ChapterRule = {
  codes: ['list-same-days'],
  needs: ['batches'],
  check({ registers }) {
    const first = new Map<string, Sourced<Batch>>();
    return registers.batches.flatMap((batch) => {
      const { id, table, fromOn, toOn, total } = batch.value;
      const key = `${table} ${fromOn} ${toOn}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, batch);
        return [];
      }
      if (total === undefined || other.value.total === undefined || total === other.value.total) return [];
      const values = {
        batch: id,
        other: other.value.id,
        days: fromOn === toOn ? fromOn : `${fromOn} 至 ${toOn}`,
        total: yuanText(total),
        first: yuanText(other.value.total),
      };
      return [about(rowProblem(batch.source, 'total', 'list-same-days', values), batch)];
    });
  },
};
