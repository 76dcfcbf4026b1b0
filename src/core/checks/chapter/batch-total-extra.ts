import { rowProblem } from '../../ingest/source.ts';
import { tableTitles } from '../../schemas/tables.ts';
import type { ChapterRule } from '../chapter-rule.ts';
import { totalsOf } from './batch-total.ts';

const extras = [
  { column: 'gifts', what: '笔数' },
  { column: 'total', what: '金额合计' },
] as const;

/** The register states no total that the rows of a list cannot prove. */
export const batchTotalExtraRule: ChapterRule = {
  codes: ['batch-total-extra'],
  proves: ['batch-total'],
  check: ({ registers }) =>
    registers.batches.flatMap(({ value, source }) =>
      extras
        .filter(({ column }) => value[column] !== undefined && !totalsOf[value.table].includes(column))
        .map(({ column, what }) =>
          rowProblem(source, column, 'batch-total-extra', { table: tableTitles[value.table].zh, what }),
        ),
    ),
};
