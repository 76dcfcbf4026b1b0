import { rowProblem } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import { isBatchId } from '../../values/record-id.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Every registered list has its file, every file its register line, and every list an id that can be an address. */
export const batchFileRule: ChapterRule = {
  codes: ['batch-file-missing', 'batch-unregistered', 'batch-id'],
  needs: ['batches'],
  settles: true,
  check({ registers, counted }) {
    const registered = new Set(registers.batches.map(({ value }) => `${value.table}/${value.id}`));
    const unregistered = [...counted.values()]
      .filter(({ table, id }) => !registered.has(`${table}/${id}`))
      .map(
        ({ table, id, file }): Problem =>
          isBatchId(id)
            ? { code: 'batch-unregistered', at: { file }, values: { batch: id, table } }
            : { code: 'batch-id', at: { file }, values: { found: id } },
      );
    const missing = registers.batches
      .filter(({ value: { table, id } }) => isBatchId(id) && !counted.has(`${table}/${id}`))
      .map(({ value: { table, id }, source }) =>
        rowProblem(source, 'id', 'batch-file-missing', {
          batch: id,
          expected: `data/ledgers/${table}/${id}.csv`,
        }),
      );
    const unusable = registers.batches
      .filter(({ value }) => !isBatchId(value.id))
      .map(({ value, source }) => rowProblem(source, 'id', 'batch-id', { found: value.id }));
    return [...unregistered, ...missing, ...unusable];
  },
};
