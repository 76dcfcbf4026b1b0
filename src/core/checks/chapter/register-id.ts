import { type RowSource, rowProblem } from '../../ingest/source.ts';
import { fieldProblem } from '../../ingest/yaml-source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

function duplicates(records: Iterable<{ key: string; id: string; source: RowSource }>): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key, id, source } of records) {
    const seen = first.get(key);
    if (seen === undefined) first.set(key, source.row);
    else problems.push(rowProblem(source, 'id', 'id-duplicate', { found: id, first: seen, unknown: 'yes' }));
  }
  return problems;
}

/** Accounts stand in YAML: their rows are lines. */
function accountDuplicates({ organization }: ChapterView): Problem[] {
  if (!organization) return [];
  const { value, source } = organization;
  const first = new Map<string, number>();
  return value.accounts.flatMap(({ id }, i) => {
    const path = ['accounts', i, 'id'];
    const seen = first.get(id);
    if (seen === undefined) first.set(id, source.lineOf(path));
    return seen === undefined
      ? []
      : [fieldProblem(source, path, 'id-duplicate', { found: id, first: seen, unknown: 'yes' })];
  });
}

/** An id names one record of its register, a batch id one list of its table, an account id one account. */
export const registerIdRule: ChapterRule = {
  codes: ['id-duplicate'],
  settles: true,
  check(view) {
    const { batches, ...others } = view.registers;
    const lists = batches.map(({ value, source }) => ({
      key: `${value.table}/${value.id}`,
      id: value.id,
      source,
    }));
    return [
      ...accountDuplicates(view),
      ...duplicates(lists),
      ...Object.values(others).flatMap((records) =>
        duplicates(records.map(({ value, source }) => ({ key: value.id, id: value.id, source }))),
      ),
    ];
  },
};
