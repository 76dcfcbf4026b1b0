import { type RowSource, rowProblem } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ChapterRule } from '../chapter-rule.ts';

function duplicates(records: Iterable<{ key: string; id: string; source: RowSource }>): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key, id, source } of records) {
    const seen = first.get(key);
    if (seen === undefined) first.set(key, source.row);
    else problems.push(rowProblem(source, 'id', 'id-duplicate', { found: id, first: seen }));
  }
  return problems;
}

/** An id names one record of its register; a batch id one list of its table. */
export const registerIdRule: ChapterRule = {
  codes: ['id-duplicate'],
  check({ registers }) {
    const { batches, ...others } = registers;
    const lists = batches.map(({ value, source }) => ({
      key: `${value.table}/${value.id}`,
      id: value.id,
      source,
    }));
    return [
      ...duplicates(lists),
      ...Object.values(others).flatMap((records) =>
        duplicates(records.map(({ value, source }) => ({ key: value.id, id: value.id, source }))),
      ),
    ];
  },
};
